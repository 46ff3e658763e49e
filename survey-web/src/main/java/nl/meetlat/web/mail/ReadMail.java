package nl.meetlat.web.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.Participant;

/**
 * A mail to be read by a researcher, exactly as its participant gets it: with the working link.
 *
 * @param byHand whether it waits for somebody to send it, because no mail server is set
 * @param next that waits for somebody to send it; empty = this is the last, or not for somebody to send
 */
public record ReadMail(OutboxMail mail, Participant participant, ComposedMail composed, String from, boolean byHand,
        Optional<OutboxMailId> next) {

    public ReadMail {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(composed, "composed");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(next, "next");
    }

    /** The personal link; empty when the mail has none. */
    public String link() {
        return composed.body().stream().filter(MailPiece::link).map(MailPiece::text)
                .filter(address -> !address.equals(composed.declineUrl())).findFirst().orElse("");
    }

    /** The mail as an address that opens it in a mail program (RFC 6068). */
    public String mailto() {
        return "mailto:" + encoded(composed.to().toString()).replace("%40", "@") + "?subject="
                + encoded(composed.subject()) + "&body=" + encoded(composed.text().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
