package nl.meetlat.web.design.intake;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * What a case became.
 *
 * @param survey the new survey
 * @param wave its one wave
 * @param invitees participants added
 * @param responses responses added
 */
public record ImportedCase(SurveyId survey, WaveId wave, int invitees, int responses) {}
