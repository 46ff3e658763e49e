package nl.meetlat.web.participation;

import java.util.Objects;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** People were added to a wave; observed in the same transaction. */
public record ParticipantsAdded(SurveyId survey, WaveId wave) {

    public ParticipantsAdded {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(wave, "wave");
    }
}
