package nl.meetlat.db.design;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveNameTakenException;
import nl.meetlat.core.survey.WaveRepository;
import org.hibernate.exception.ConstraintViolationException;

/** Waves in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaWaveRepository implements WaveRepository {

    private static final String UNIQUE_NAME = "wave_survey_id_name_key";

    private final EntityManager entities;

    @Inject
    public JpaWaveRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Wave create(SurveyId survey, String name, int version, FieldingPlan plan, MailText invitation,
            MailText reminder, int minimumGroupSize) {
        WaveEntity entity = new WaveEntity();
        entity.surveyId = survey.value();
        entity.name = name;
        entity.versionNumber = version;
        entity.take(plan);
        entity.invitation = TextJson.writeMail(invitation);
        entity.reminder = TextJson.writeMail(reminder);
        entity.minimumGroupSize = minimumGroupSize;
        entity.take(Privacy.UNSTATED);
        keep(survey, () -> entities.persist(entity));
        return entity.toWave();
    }

    @Override
    public Optional<Wave> find(SurveyId survey, WaveId id) {
        return Optional.ofNullable(entity(survey, id)).map(WaveEntity::toWave);
    }

    @Override
    public List<Wave> of(SurveyId survey) {
        return entities.createQuery("select w from WaveEntity w where w.surveyId = :survey order by w.id desc",
                WaveEntity.class).setParameter("survey", survey.value()).getResultStream().map(WaveEntity::toWave)
                .toList();
    }

    @Override
    public void save(Wave wave) {
        WaveEntity entity = entity(wave.survey(), wave.id());
        if (entity == null) {
            throw new IllegalArgumentException("survey " + wave.survey() + " has no wave " + wave.id());
        }
        entity.name = wave.name();
        entity.versionNumber = wave.version();
        entity.take(wave.plan());
        entity.invitation = TextJson.writeMail(wave.invitation());
        entity.reminder = TextJson.writeMail(wave.reminder());
        entity.minimumGroupSize = wave.minimumGroupSize();
        entity.take(wave.privacy());
        entity.openedAt = wave.openedAt().orElse(null);
        entity.closedAt = wave.closedAt().orElse(null);
        keep(wave.survey(), entities::flush);
    }

    /** A new wave is inserted at once, a changed one at the flush. */
    private static void keep(SurveyId survey, Runnable keeping) {
        try {
            keeping.run();
        } catch (ConstraintViolationException e) {
            throw UNIQUE_NAME.equals(e.getConstraintName()) ? new WaveNameTakenException(survey, e) : e;
        }
    }

    private WaveEntity entity(SurveyId survey, WaveId id) {
        WaveEntity entity = entities.find(WaveEntity.class, id.value());
        return entity != null && entity.surveyId == survey.value() ? entity : null;
    }
}
