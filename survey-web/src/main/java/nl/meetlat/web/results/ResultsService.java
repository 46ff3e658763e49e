package nl.meetlat.web.results;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.response.CodedResponses;
import nl.meetlat.core.response.CountedResponses;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.reporting.report.DistributionPlan;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.results.WaveResults.Basis;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Evaluates a wave for the caller: the survey's plan, the counted responses, one evaluator, one gate. */
@ApplicationScoped
@OneAtATime
@Transactional
public class ResultsService {

    private SurveyAccess access;
    private SurveyRepository surveys;
    private WaveRepository waves;
    private ParticipantRepository participants;
    private CountedResponses counted;
    private Audit audit;
    private Clock clock;

    protected ResultsService() {}

    @Inject
    ResultsService(SurveyAccess access, SurveyRepository surveys, WaveRepository waves,
            ParticipantRepository participants, CountedResponses counted, Audit audit, Clock clock) {
        this.access = access;
        this.surveys = surveys;
        this.waves = waves;
        this.participants = participants;
        this.counted = counted;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The results of a wave as far as the caller may see them.
     *
     * @throws ProblemException {@code survey.not-found}, {@code wave.not-found} or {@code results.plan-unfit}
     */
    WaveResults results(SurveyId surveyId, WaveId waveId) {
        Wave wave = access.wave(surveyId, waveId, Right.RESULTS);
        Survey survey = access.survey(surveyId, Right.RESULTS);
        Questionnaire questionnaire = surveys.version(surveyId, wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_VERSION_NOT_FOUND)).questionnaire();
        ResponseFigures figures = participants.figures(surveyId, waveId);
        AnalysisPlan plan = ResultsPlan.of(surveys.plan(surveyId), questionnaire, backgrounds(surveyId), figures, wave);
        Instant now = clock.instant();
        Basis basis = basis(wave, plan.minimumGroupSize(), now);
        CodedResponses responses = counted.of(surveyId, waveId, questionnaire, basis.counted());
        Optional<String> organisation = access.onlyOrganisation();
        if (organisation.isEmpty()) {
            return new WaveResults(survey, wave, questionnaire, release(plan, questionnaire, responses, figures),
                    release(DistributionPlan.of(plan, questionnaire), questionnaire, responses, figures), basis,
                    organisation, now);
        }
        OwnOrganisation own = new OwnOrganisation(organisation.orElseThrow(), others(), questionnaire, figures);
        AnalysisPlan limited = own.plan(plan);
        return new WaveResults(survey, wave, own.questionnaire(), own.release(limited, responses, figures),
                own.release(DistributionPlan.of(limited, questionnaire), responses, figures), basis, organisation, now);
    }

    private static LocalizedText others() {
        return LocalizedText.of(Texts.of(ResultsService.class, Language.DUTCH).get("organisations.other"),
                Texts.of(ResultsService.class, Language.ENGLISH).get("organisations.other"));
    }

    /** As {@link #results}, noted in the audit log as a file that leaves the house. */
    WaveResults download(SurveyId surveyId, WaveId waveId, ReportFile file) {
        WaveResults results = results(surveyId, waveId);
        audit.note("results.downloaded", surveyId, "wave " + waveId + " " + file.fileName());
        return results;
    }

    /** The results in the form of {@code results.json}, for programs; noted like any file. */
    public String json(SurveyId surveyId, WaveId waveId) {
        return download(surveyId, waveId, ReportFile.JSON).json();
    }

    /**
     * While answers can come in, responses count in whole steps of the smallest group, so that nobody's answers follow from what
     * changed since the last look.
     */
    private Basis basis(Wave wave, int minimumGroupSize, Instant now) {
        long submitted = counted.count(wave.survey(), wave.id());
        boolean closed = wave.isFinal(now);
        int step = Math.max(1, minimumGroupSize);
        return new Basis(submitted, closed ? submitted : submitted - submitted % step, step, closed);
    }

    private static Release release(AnalysisPlan plan, Questionnaire questionnaire, CodedResponses responses,
            ResponseFigures figures) {
        return new DisclosurePolicy(plan.minimumGroupSize())
                .release(Evaluator.evaluate(plan, questionnaire, responses, figures));
    }

    private Set<BackgroundName> backgrounds(SurveyId survey) {
        return waves.of(survey).stream()
                .flatMap(wave -> participants.figures(survey, wave.id()).byBackground().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
