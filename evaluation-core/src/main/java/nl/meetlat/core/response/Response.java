package nl.meetlat.core.response;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Somebody's answers as a whole: begun with the first saved answer, finished by submitting, and from then on frozen.
 *
 * @param survey the survey
 * @param id internal number
 * @param wave in which it is given
 * @param version of the questionnaire it answers; stays, also when the wave goes on with a mended version
 * @param language last chosen by the respondent
 * @param startedAt when the first answer was saved
 * @param submittedAt empty while the respondent can still change answers
 */
public record Response(SurveyId survey, ResponseId id, WaveId wave, int version, Language language, Instant startedAt,
        Optional<Instant> submittedAt) {

    public Response {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }

    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }
}
