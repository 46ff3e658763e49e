package nl.meetlat.core.response;

import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** The submitted responses of a wave in the form in which they are counted; nothing tells whose they are. */
public interface CountedResponses {

    /** How many responses of the wave were submitted. */
    long count(SurveyId survey, WaveId wave);

    /**
     * Submitted responses of the wave, as they stand now.
     *
     * @param questionnaire of the wave's version
     * @param most at most so many, those submitted first
     */
    CodedResponses of(SurveyId survey, WaveId wave, Questionnaire questionnaire, long most);
}
