package nl.meetlat.core.participation;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Somebody who answers in a wave: invited by name, or come by its open link. */
public sealed interface Respondent permits Participant, OpenRespondent {

    SurveyId survey();

    WaveId wave();

    /** Internal number. */
    ParticipantId id();

    /** Names the respondent in addresses of pages. */
    PublicId publicId();

    /** Of the first page. */
    Language language();

    /** How far the respondent got. */
    Progress progress();
}
