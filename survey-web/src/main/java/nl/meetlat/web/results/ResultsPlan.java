package nl.meetlat.web.results;

import java.util.Optional;

import nl.meetlat.core.casefolder.PlanReader;
import nl.meetlat.core.casefolder.Reading;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.StandardPlan;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/** The plan a wave is evaluated by. */
final class ResultsPlan {

    private ResultsPlan() {}

    /**
     * The survey's own plan, or the standard one. Respondents were told the wave's smallest group, so a plan can only raise
     * it.
     *
     * @throws ProblemException {@code results.plan-unfit} when the plan asks for what this questionnaire does not have
     */
    static AnalysisPlan of(Optional<String> own, Questionnaire questionnaire, ResponseFigures figures, Wave wave) {
        if (own.isEmpty()) {
            return StandardPlan.of(questionnaire, figures.byBackground().keySet(), wave.minimumGroupSize());
        }
        Reading<AnalysisPlan> reading = PlanReader.read(own.orElseThrow(), questionnaire,
                figures.byBackground().keySet());
        AnalysisPlan plan = reading.toOptional().orElseThrow(() -> new ProblemException(ProblemCode.RESULTS_PLAN_UNFIT,
                reading.problems().get(0).line(Language.DUTCH)));
        return plan.withMinimumGroupSize(Math.max(plan.minimumGroupSize(), wave.minimumGroupSize()));
    }
}
