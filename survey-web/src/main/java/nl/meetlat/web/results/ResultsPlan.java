package nl.meetlat.web.results;

import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.PlanReader;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.evaluation.plan.StandardPlan;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/** The plan a wave is evaluated by. */
final class ResultsPlan {

    private ResultsPlan() {}

    /**
     * The survey's own plan, or the standard one. Respondents were told the wave's smallest group, so a plan can only raise
     * it; a trial wave, whose smallest group is 0, shows everything. A background that another wave of the survey has and this
     * one does not is left out of the response figures.
     *
     * @param known the backgrounds of all waves of the survey
     * @throws ProblemException {@code results.plan-unfit} when the plan asks for what this questionnaire does not have
     */
    static AnalysisPlan of(Optional<String> own, Questionnaire questionnaire, Set<BackgroundName> known,
            ResponseFigures figures, Wave wave) {
        if (own.isEmpty()) {
            return StandardPlan.of(questionnaire, figures.byBackground().keySet(), wave.minimumGroupSize());
        }
        Reading<AnalysisPlan> reading = PlanReader.read(own.orElseThrow(), questionnaire, known);
        AnalysisPlan plan = reading.toOptional()
                .orElseThrow(
                        () -> new ProblemException(ProblemCode.RESULTS_PLAN_UNFIT, line(reading.problems().get(0))));
        return new AnalysisPlan(plan.title(), plan.alpha(), plan.confidenceLevel(),
                wave.minimumGroupSize() == 0 ? 0 : Math.max(plan.minimumGroupSize(), wave.minimumGroupSize()),
                plan.finitePopulation(), plan.constructs(),
                plan.analyses().stream().map(analysis -> ofWave(analysis, figures.byBackground().keySet())).toList());
    }

    private static LocalizedText line(CaseProblem problem) {
        return LocalizedText.of(problem.line(Language.DUTCH), problem.line(Language.ENGLISH));
    }

    private static Analysis ofWave(Analysis analysis, Set<BackgroundName> backgrounds) {
        return analysis instanceof ResponseAnalysis response
                ? new ResponseAnalysis(response.id(), response.by().stream().filter(backgrounds::contains).toList())
                : analysis;
    }
}
