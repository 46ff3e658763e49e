package nl.meetlat.core.response;

import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.survey.SurveyId;

/** Saves single answers of different respondents that come at the same moment in one write, under the rules of a response. */
public interface SharedSaves {

    /**
     * Saves the answer if nothing stands in the way, and returns when it is kept for good.
     *
     * @return empty when it was not saved this way; saving it through {@link ResponseRepository#save} tells why or does it
     */
    Optional<SavedAnswer> save(SurveyId survey, ResponseId response, AnswerChange change, Instant at);
}
