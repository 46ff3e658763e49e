package nl.meetlat.core.response;

import java.util.List;

import nl.meetlat.core.survey.SurveyId;

/** How long the pages of a version take. */
public interface PageTimeRepository {

    /**
     * Of the last responses that were submitted, at most a thousand.
     *
     * @param version of the questionnaire
     * @return one per page in order, as far as the pages were seen by anybody; empty when nothing was submitted
     */
    List<PageTime> of(SurveyId survey, int version);
}
