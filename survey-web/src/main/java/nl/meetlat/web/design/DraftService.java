package nl.meetlat.web.design;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.StaleVersionException;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.VersionOutline;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Questionnaire versions: reading, changing a draft, publishing it, beginning the next. */
@ApplicationScoped
@Transactional
public class DraftService {

    private SurveyAccess access;
    private SurveyRepository surveys;
    private Audit audit;
    private Clock clock;

    protected DraftService() {}

    @Inject
    DraftService(SurveyAccess access, SurveyRepository surveys, Audit audit, Clock clock) {
        this.access = access;
        this.surveys = surveys;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version, published or not. @throws ProblemException {@code survey.not-found}, {@code survey.version.not-found} */
    public QuestionnaireVersion version(SurveyId survey, int number) {
        access.survey(survey, Right.RESEARCH);
        return surveys.version(survey, number)
                .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_VERSION_NOT_FOUND));
    }

    /** A version that can be changed. @throws ProblemException also {@code survey.version.published} */
    public QuestionnaireVersion draft(SurveyId survey, int number) {
        QuestionnaireVersion version = version(survey, number);
        if (version.isPublished()) {
            throw new ProblemException(ProblemCode.SURVEY_VERSION_PUBLISHED, number);
        }
        return version;
    }

    /**
     * Changes a draft.
     *
     * @param revision of the draft the change was made to
     * @param edit one or more verbs of {@code core.drafting}
     * @throws ProblemException {@code changed-by-another} when somebody saved in between
     * @throws nl.meetlat.core.drafting.EditRefusedException when the draft would contradict itself
     */
    public QuestionnaireVersion change(SurveyId survey, int number, int revision, UnaryOperator<Questionnaire> edit) {
        QuestionnaireVersion draft = unchanged(survey, number, revision);
        Questionnaire changed = edit.apply(draft.questionnaire());
        if (changed.equals(draft.questionnaire())) {
            return draft;
        }
        QuestionnaireVersion saved = save(draft.edit(changed));
        if (surveys.outline(survey).stream().noneMatch(VersionOutline::isPublished)) {
            rename(survey, changed.title());
        }
        return saved;
    }

    /** Freezes a draft. @throws ProblemException {@code survey.version.incomplete} while it lacks something */
    public void publish(SurveyId survey, int number, int revision) {
        QuestionnaireVersion draft = unchanged(survey, number, revision);
        if (!PublicationCheck.of(draft.questionnaire()).isEmpty()) {
            throw new ProblemException(ProblemCode.SURVEY_VERSION_INCOMPLETE, number);
        }
        save(draft.publish(clock.instant()));
        rename(survey, draft.questionnaire().title());
        audit.note("survey.version.published", survey, "version " + number);
    }

    /** The number of the draft, which begins as a copy of the newest version unless there is one already. */
    public int draftNumber(SurveyId survey) {
        access.survey(survey, Right.RESEARCH);
        List<VersionOutline> versions = surveys.outline(survey);
        VersionOutline newest = versions.get(versions.size() - 1);
        if (!newest.isPublished()) {
            return newest.number();
        }
        Questionnaire copied = version(survey, newest.number()).questionnaire();
        int number = surveys.addDraft(survey, copied).number();
        audit.note("survey.version.begun", survey, "version " + number);
        return number;
    }

    /** A survey goes by the title of its newest published version; before there is one, by that of its draft. */
    private void rename(SurveyId survey, LocalizedText title) {
        Survey known = access.survey(survey, Right.RESEARCH);
        if (!title.isEmpty() && !title.equals(known.title())) {
            surveys.rename(survey, title);
            audit.note("survey.renamed", survey, "");
        }
    }

    private QuestionnaireVersion unchanged(SurveyId survey, int number, int revision) {
        QuestionnaireVersion draft = draft(survey, number);
        if (draft.revision() != revision) {
            throw new ProblemException(ProblemCode.CHANGED_BY_ANOTHER);
        }
        return draft;
    }

    private QuestionnaireVersion save(QuestionnaireVersion version) {
        try {
            return surveys.save(version);
        } catch (StaleVersionException e) {
            throw new ProblemException(e, ProblemCode.CHANGED_BY_ANOTHER);
        }
    }
}
