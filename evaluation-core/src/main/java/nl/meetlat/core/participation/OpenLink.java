package nl.meetlat.core.participation;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * The public address of a wave, besides the personal links: whoever has it can take part.
 *
 * @param survey the survey
 * @param wave the wave
 * @param key what is stored of the address; it stays when the link is switched off and on
 * @param accessCode to be typed first; empty = none
 * @param on whether one can begin by it; who has begun goes on either way
 */
public record OpenLink(SurveyId survey, WaveId wave, LinkKey key, Optional<AccessCode> accessCode, boolean on) {

    public OpenLink {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(accessCode, "accessCode");
    }

    /** Whether this is enough to begin. */
    public boolean admits(String typed) {
        return accessCode.map(code -> code.isTyped(typed)).orElse(true);
    }
}
