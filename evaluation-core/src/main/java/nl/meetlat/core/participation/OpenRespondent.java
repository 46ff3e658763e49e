package nl.meetlat.core.participation;

import java.util.Objects;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Somebody who came by the open link of a wave. Nothing is known of the person: no name, no address, no backgrounds; so no mail
 * can be sent either, and there is no part in the response rate.
 *
 * @param survey the survey
 * @param wave the wave
 * @param id internal number
 * @param publicId names the respondent in addresses of pages
 * @param language in which the link was opened
 * @param progress how far the respondent got
 */
public record OpenRespondent(SurveyId survey, WaveId wave, ParticipantId id, PublicId publicId, Language language,
        Progress progress) implements Respondent {

    public OpenRespondent {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publicId, "publicId");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(progress, "progress");
    }
}
