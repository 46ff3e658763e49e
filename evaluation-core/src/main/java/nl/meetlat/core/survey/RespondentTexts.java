package nl.meetlat.core.survey;

import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;

/**
 * What a respondent reads before and after the questions.
 *
 * @param purpose what the study is for and who does it
 * @param minutes announced duration in minutes, 1-240
 * @param privacy what happens with the answers and on what basis
 * @param readers who sees what
 * @param contact where to ask or complain
 * @param thanks text of the last page
 */
public record RespondentTexts(LocalizedText purpose, int minutes, LocalizedText privacy, LocalizedText readers,
        LocalizedText contact, LocalizedText thanks) {

    /** The longest duration that can be announced. */
    public static final int MOST_MINUTES = 240;

    public RespondentTexts {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(privacy, "privacy");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(thanks, "thanks");
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("announced duration is 1-240 minutes: " + minutes);
        }
    }
}
