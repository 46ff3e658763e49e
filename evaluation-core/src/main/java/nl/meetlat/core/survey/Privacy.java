package nl.meetlat.core.survey;

import java.util.Objects;
import java.util.Optional;

/**
 * What is stated about people's data in a wave, and what they were told.
 *
 * @param statement by the researchers
 * @param told from when the wave opens; empty for a wave in preparation, and for one opened before Meetlat kept the words
 * @param toldOpen the same for who comes by the open link, of whom no name is kept
 */
public record Privacy(PrivacyStatement statement, Optional<PrivacyNotice> told, Optional<PrivacyNotice> toldOpen) {

    public static final Privacy UNSTATED = new Privacy(PrivacyStatement.UNSTATED, Optional.empty());

    public Privacy {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(toldOpen, "toldOpen");
    }

    /** Without words for who comes by an open link. */
    public Privacy(PrivacyStatement statement, Optional<PrivacyNotice> told) {
        this(statement, told, Optional.empty());
    }

    public PrivacyMode mode() {
        return statement.mode();
    }
}
