package nl.meetlat.core.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;

/** Surveys, their questionnaire versions and their analysis plan. */
public interface SurveyRepository {

    /**
     * Whether there is no survey at all. Others who ask wait for the answer until this transaction ends, so that two servers
     * do not both fill an empty database.
     */
    boolean isEmptyAndMine();

    Survey create(LocalizedText title, Instant at);

    Optional<Survey> find(SurveyId id);

    /**
     * Part of all surveys, newest first.
     *
     * @param offset how many are passed over, from 0
     * @param limit most that are answered
     */
    List<Survey> page(int offset, int limit);

    /** The same of those among these. */
    List<Survey> page(Collection<SurveyId> among, int offset, int limit);

    void rename(SurveyId id, LocalizedText title);

    /** All versions without gaps, ascending. */
    List<QuestionnaireVersion> versions(SurveyId survey);

    /** All versions without their content, ascending. */
    List<VersionOutline> outline(SurveyId survey);

    Optional<QuestionnaireVersion> version(SurveyId survey, int number);

    /** Adds a draft with the next number. */
    QuestionnaireVersion addDraft(SurveyId survey, Questionnaire questionnaire);

    /**
     * Replaces a draft, or freezes it when {@code version} is published.
     *
     * @return the version with its new revision
     * @throws StaleVersionException when somebody saved since it was read, or it is published
     */
    QuestionnaireVersion save(QuestionnaireVersion version);

    /** The analysis plan as JSON text in the form of {@code plan.json}, when the survey has one of its own. */
    Optional<String> plan(SurveyId survey);

    void savePlan(SurveyId survey, String planJson);
}
