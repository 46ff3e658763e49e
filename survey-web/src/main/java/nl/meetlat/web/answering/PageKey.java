package nl.meetlat.web.answering;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.survey.WaveId;

/**
 * What a page hands to its own posts, sealed: who is answering and what. It proves that the post comes from a page of ours,
 * and it saves an answer without a look-up, also when the cookie is gone.
 *
 * @param respondent who
 * @param wave the wave
 * @param version of the questionnaire shown
 * @param response where answers go; empty while nothing was answered
 * @param language of the page
 */
record PageKey(RespondentKey respondent, WaveId wave, int version, Optional<ResponseId> response, Language language) {

    PageKey {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(language, "language");
    }

    PageKey startedAs(ResponseId started) {
        return new PageKey(respondent, wave, version, Optional.of(started), language);
    }
}
