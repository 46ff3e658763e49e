package nl.meetlat.core.survey;

import java.util.List;
import java.util.Optional;

/** Waves of a survey. Every look-up is by survey, so that a wave is only found through a survey one may see. */
public interface WaveRepository {

    /** @throws WaveNameTakenException when another wave of the survey has the name */
    Wave create(SurveyId survey, String name, int version, FieldingPlan plan, MailText invitation, MailText reminder,
            int minimumGroupSize);

    Optional<Wave> find(SurveyId survey, WaveId id);

    /** Newest first. */
    List<Wave> of(SurveyId survey);

    /** @throws WaveNameTakenException when another wave of the survey has the name */
    void save(Wave wave);
}
