package nl.meetlat.core.response;

import java.util.Objects;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * A response about to be begun.
 *
 * @param survey the survey
 * @param wave in which it is given
 * @param version of the questionnaire it answers
 * @param participant whose it is; each has at most one
 * @param language chosen by the respondent
 */
public record NewResponse(SurveyId survey, WaveId wave, int version, ParticipantId participant, Language language) {

    public NewResponse {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(language, "language");
    }
}
