package nl.meetlat.core.survey;

import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;

/**
 * A mail as the researcher writes it. The placeholders {@code {name}}, {@code {link}}, {@code {title}},
 * {@code {closingDate}}, {@code {minutes}}, {@code {declineLink}} are filled in per participant; any other text is literal.
 */
public record MailText(LocalizedText subject, LocalizedText body) {

    public MailText {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }
}
