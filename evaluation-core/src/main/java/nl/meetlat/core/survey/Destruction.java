package nl.meetlat.core.survey;

import java.util.Objects;

/**
 * Something that was destroyed because its last day had passed.
 *
 * @param survey the survey
 * @param wave the wave
 * @param what of the wave
 * @param number how many threads, people or responses
 */
public record Destruction(SurveyId survey, WaveId wave, What what, long number) {

    /** What a wave loses on a day that was told beforehand. */
    public enum What {
        /** What tells whose answers are whose, and answers that were never sent in. */
        LINKS,
        /** Names, addresses, backgrounds and mails; how many there were stays. */
        PEOPLE,
        /** Answers and what was counted of them. */
        ANSWERS
    }

    public Destruction {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(what, "what");
    }
}
