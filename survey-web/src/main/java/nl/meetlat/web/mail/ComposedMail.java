package nl.meetlat.web.mail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.question.Language;

/**
 * A mail as it is sent.
 *
 * @param messageId the Message-ID header, brackets included
 * @param to the recipient
 * @param language of the text
 * @param subject on one line
 * @param body the text in pieces; lines end in {@code \n}
 * @param declineUrl where the recipient can end the mails
 */
public record ComposedMail(String messageId, EmailAddress to, Language language, String subject, List<MailPiece> body,
        String declineUrl) {

    public ComposedMail {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(declineUrl, "declineUrl");
        body = List.copyOf(body);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** The body as plain text. */
    public String text() {
        return body.stream().map(MailPiece::text).collect(Collectors.joining());
    }
}
