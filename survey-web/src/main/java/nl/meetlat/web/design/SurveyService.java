package nl.meetlat.web.design;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.BrandingRepository;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Surveys as a whole: list, overview, new ones. */
@ApplicationScoped
@Transactional
public class SurveyService {

    /** Rows on one page of the list. */
    static final int PAGE_SIZE = 50;

    private SurveyAccess access;
    private SurveyRepository surveys;
    private WaveRepository waves;
    private BrandingRepository brandings;
    private Audit audit;
    private Clock clock;

    protected SurveyService() {}

    @Inject
    SurveyService(SurveyAccess access, SurveyRepository surveys, WaveRepository waves, BrandingRepository brandings,
            Audit audit, Clock clock) {
        this.access = access;
        this.surveys = surveys;
        this.waves = waves;
        this.brandings = brandings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The surveys the caller sees, newest first. @param page from 1 */
    public SurveyList list(int page) {
        Instant now = clock.instant();
        List<Survey> found = access.surveys((page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        List<SurveyRow> rows = found.stream().limit(PAGE_SIZE)
                .map(survey -> new SurveyRow(survey, access.allows(survey.id(), Right.RESEARCH),
                        surveys.outline(survey.id()), waves(survey.id(), now)))
                .toList();
        return new SurveyList(page, found.size() > PAGE_SIZE, rows);
    }

    /** All surveys the caller can begin a copy of, newest first. */
    public List<Survey> copyable() {
        return access.mayCreate() ? access.surveys(0, Integer.MAX_VALUE) : List.of();
    }

    /** @throws nl.meetlat.web.error.ProblemException {@code survey.not-found} */
    public SurveyOverview overview(SurveyId id) {
        Survey survey = access.survey(id, Right.RESEARCH);
        List<VersionRow> versions = new ArrayList<>(surveys.versions(id).stream().map(VersionRow::of).toList());
        Collections.reverse(versions);
        return new SurveyOverview(survey, versions, waves(id, clock.instant()));
    }

    /** Whether the caller may make surveys. */
    public boolean mayCreate() {
        return access.mayCreate();
    }

    /** Makes a survey with a first draft; the caller, who is no manager, becomes a member. */
    public Survey create(NewSurvey wanted) {
        access.creator();
        Questionnaire questionnaire = wanted.copyOf().map(this::newest).map(copied -> titled(copied, wanted.title()))
                .orElseGet(() -> DefaultTexts.emptyQuestionnaire(wanted.title(), wanted.languages()));
        Survey survey = surveys.create(wanted.title(), clock.instant());
        surveys.addDraft(survey.id(), questionnaire);
        wanted.copyOf().ifPresent(copied -> brandings.copy(copied, survey.id()));
        access.created(survey);
        audit.note("survey.created", survey.id(),
                wanted.copyOf().map(copied -> "copy of survey " + copied).orElse(""));
        return survey;
    }

    private List<WaveRow> waves(SurveyId survey, Instant now) {
        return waves.of(survey).stream().map(wave -> WaveRow.of(wave, now)).toList();
    }

    private Questionnaire newest(SurveyId id) {
        access.survey(id, Right.RESEARCH);
        List<QuestionnaireVersion> versions = surveys.versions(id);
        return versions.get(versions.size() - 1).questionnaire();
    }

    private static Questionnaire titled(Questionnaire copied, LocalizedText title) {
        return new Questionnaire(title, copied.languages(), copied.texts(), copied.scales(), copied.pages(),
                copied.constructs());
    }
}
