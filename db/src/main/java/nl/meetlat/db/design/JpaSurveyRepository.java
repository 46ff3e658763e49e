package nl.meetlat.db.design;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.StaleVersionException;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.VersionOutline;

/** Surveys in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaSurveyRepository implements SurveyRepository {

    /** Any number that no other advisory lock of Meetlat has. */
    private static final long LOCK_OF_THE_EMPTY = 7_101;

    private static final String NEWEST_FIRST = " order by s.createdAt desc, s.id desc";

    private final EntityManager entities;

    @Inject
    public JpaSurveyRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isEmptyAndMine() {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + LOCK_OF_THE_EMPTY + ")) AS mine")
                .getSingleResult();
        return entities.createQuery("select count(s) from SurveyEntity s", Long.class).getSingleResult() == 0;
    }

    @Override
    public Survey create(LocalizedText title, Instant at) {
        SurveyEntity entity = new SurveyEntity(title, at);
        entities.persist(entity);
        entities.flush();
        return entity.toSurvey();
    }

    @Override
    public Optional<Survey> find(SurveyId id) {
        return Optional.ofNullable(entities.find(SurveyEntity.class, id.value())).map(SurveyEntity::toSurvey);
    }

    @Override
    public List<Survey> page(int offset, int limit) {
        return page(entities.createQuery("select s from SurveyEntity s" + NEWEST_FIRST, SurveyEntity.class), offset,
                limit);
    }

    @Override
    public List<Survey> page(Collection<SurveyId> among, int offset, int limit) {
        return page(entities.createQuery("select s from SurveyEntity s where s.id in :among" + NEWEST_FIRST,
                SurveyEntity.class).setParameter("among", among.stream().map(SurveyId::value).toList()), offset, limit);
    }

    private static List<Survey> page(TypedQuery<SurveyEntity> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultStream().map(SurveyEntity::toSurvey).toList();
    }

    @Override
    public void rename(SurveyId id, LocalizedText title) {
        existing(id).title = TextJson.write(title).toString();
        entities.flush();
    }

    @Override
    public List<QuestionnaireVersion> versions(SurveyId survey) {
        return entities
                .createQuery("select v from QuestionnaireVersionEntity v where v.surveyId = :survey order by v.number",
                        QuestionnaireVersionEntity.class)
                .setParameter("survey", survey.value()).getResultStream().map(QuestionnaireVersionEntity::toVersion)
                .toList();
    }

    @Override
    public List<VersionOutline> outline(SurveyId survey) {
        return entities
                .createQuery("select v.number, v.publishedAt from QuestionnaireVersionEntity v"
                        + " where v.surveyId = :survey order by v.number", Object[].class)
                .setParameter("survey", survey.value())
                .getResultStream()
                .map(row -> new VersionOutline((Integer) row[0], Optional.ofNullable((Instant) row[1])))
                .toList();
    }

    @Override
    public Optional<QuestionnaireVersion> version(SurveyId survey, int number) {
        return Optional.ofNullable(entity(survey, number)).map(QuestionnaireVersionEntity::toVersion);
    }

    @Override
    public QuestionnaireVersion addDraft(SurveyId survey, Questionnaire questionnaire) {
        entities.lock(existing(survey), LockModeType.PESSIMISTIC_WRITE); // two drafts at once get two numbers
        Integer highest = entities
                .createQuery("select coalesce(max(v.number), 0) from QuestionnaireVersionEntity v"
                        + " where v.surveyId = :survey", Integer.class)
                .setParameter("survey", survey.value()).getSingleResult();
        QuestionnaireVersionEntity entity = new QuestionnaireVersionEntity(survey, highest + 1, questionnaire);
        entities.persist(entity);
        entities.flush();
        return entity.toVersion();
    }

    @Override
    public QuestionnaireVersion save(QuestionnaireVersion version) {
        QuestionnaireVersionEntity entity = entity(version.survey(), version.number());
        if (entity == null || entity.publishedAt != null || entity.revision != version.revision()) {
            throw new StaleVersionException(version.survey(), version.number());
        }
        entity.definition = QuestionnaireWriter.write(version.questionnaire());
        entity.publishedAt = version.publishedAt().orElse(null);
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            StaleVersionException stale = new StaleVersionException(version.survey(), version.number());
            stale.initCause(e);
            throw stale;
        }
        return entity.toVersion();
    }

    @Override
    public Optional<String> plan(SurveyId survey) {
        return Optional.ofNullable(entities.find(SurveyEntity.class, survey.value())).map(entity -> entity.plan);
    }

    @Override
    public void savePlan(SurveyId survey, String planJson) {
        existing(survey).plan = planJson;
        entities.flush();
    }

    private SurveyEntity existing(SurveyId id) {
        SurveyEntity entity = entities.find(SurveyEntity.class, id.value());
        if (entity == null) {
            throw new IllegalArgumentException("there is no survey " + id);
        }
        return entity;
    }

    private QuestionnaireVersionEntity entity(SurveyId survey, int number) {
        return entities.find(QuestionnaireVersionEntity.class,
                new QuestionnaireVersionEntity.Key(survey.value(), number));
    }
}
