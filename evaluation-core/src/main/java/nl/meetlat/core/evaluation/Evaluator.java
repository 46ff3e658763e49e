package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.AnalysisVisitor;
import nl.meetlat.core.evaluation.plan.CorrelationAnalysis;
import nl.meetlat.core.evaluation.plan.CrossTableAnalysis;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.ProportionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionAnalysis;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.response.CodedResponses;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Computes what a plan asks for. The responses are gone through once, counted per distinct value and group; the cost of all
 * that follows does not depend on their number.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Evaluates responses.
     *
     * @param plan
     *            checked against the questionnaire, see {@code casefolder.PlanReader}
     * @param questionnaire
     *            that was answered
     * @param responses
     *            submitted responses, coded by the questionnaire's codebook
     * @param figures
     *            of the fielding; {@link ResponseFigures#UNKNOWN} without a participant list
     * @return the findings in the plan's order, not yet fit to be shown
     * @throws IllegalArgumentException
     *             if the plan names what the questionnaire does not have
     */
    public static Evaluation evaluate(AnalysisPlan plan, Questionnaire questionnaire, CodedResponses responses,
            ResponseFigures figures) {
        Variables variables = new Variables(questionnaire, plan, responses.codebook());
        Populations populations = new Populations(questionnaire, figures);
        CountingPass pass = new CountingPass();
        Preparation preparation = new Preparation(plan, variables, populations, figures, pass);
        List<Computation> computations = new ArrayList<>();
        for (Analysis analysis : plan.analyses()) {
            computations.add(analysis.accept(preparation));
        }
        pass.run(responses);
        List<Finding> findings = new ArrayList<>();
        for (Computation computation : computations) {
            findings.addAll(computation.findings());
        }
        return new Evaluation(plan, pass.rows(), findings);
    }

    private record Preparation(AnalysisPlan plan, Variables variables, Populations populations, ResponseFigures figures,
            CountingPass pass) implements AnalysisVisitor<Computation> {

        @Override
        public Computation response(ResponseAnalysis analysis) {
            return new ResponseComputation(analysis, figures, populations);
        }

        @Override
        public Computation frequencies(FrequencyAnalysis analysis) {
            return new FrequencyComputation(analysis, variables, plan.confidenceLevel(), pass);
        }

        @Override
        public Computation proportion(ProportionAnalysis analysis) {
            return new ProportionComputation(analysis, variables, plan.confidenceLevel(), plan.alpha(), pass);
        }

        @Override
        public Computation compareMeans(MeanAnalysis analysis) {
            return new MeanComputation(analysis, plan, variables, populations, pass);
        }

        @Override
        public Computation crossTable(CrossTableAnalysis analysis) {
            return new CrossTableComputation(analysis, variables, plan.alpha(), pass);
        }

        @Override
        public Computation correlation(CorrelationAnalysis analysis) {
            return new CorrelationComputation(analysis, variables, plan.confidenceLevel(), pass);
        }

        @Override
        public Computation regression(RegressionAnalysis analysis) {
            return new RegressionComputation(analysis, variables, plan.confidenceLevel(), pass);
        }

        @Override
        public Computation reliability(ReliabilityAnalysis analysis) {
            return new ReliabilityComputation(analysis, variables, pass);
        }

        @Override
        public Computation agreement(AgreementAnalysis analysis) {
            return new AgreementComputation(analysis, plan.confidenceLevel());
        }

        @Override
        public Computation weightedMeans(WeightedMeanAnalysis analysis) {
            return new WeightedMeanComputation(analysis, variables, pass);
        }
    }
}
