package nl.meetlat.web.results;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.Analysis;
import nl.meetlat.core.evaluation.plan.AnalysisVisitor;
import nl.meetlat.core.evaluation.plan.CorrelationAnalysis;
import nl.meetlat.core.evaluation.plan.CrossTableAnalysis;
import nl.meetlat.core.evaluation.plan.FrequencyAnalysis;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.ProportionAnalysis;
import nl.meetlat.core.evaluation.plan.RegressionAnalysis;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;
import nl.meetlat.core.participation.BackgroundName;

/** What is left of each analysis for a manager: totals, and groups by organisation only; empty when nothing is. */
record OwnAnalyses(Optional<VariableCode> organisation) implements AnalysisVisitor<Optional<Analysis>> {

    @Override
    public Optional<Analysis> response(ResponseAnalysis analysis) {
        return Optional.of(new ResponseAnalysis(analysis.id(),
                analysis.by().stream().filter(BackgroundName.ORGANISATION::equals).toList()));
    }

    @Override
    public Optional<Analysis> frequencies(FrequencyAnalysis analysis) {
        return Optional.of(new FrequencyAnalysis(analysis.id(), analysis.variables(), own(analysis.by())));
    }

    @Override
    public Optional<Analysis> proportion(ProportionAnalysis analysis) {
        return Optional.of(new ProportionAnalysis(analysis.id(), analysis.variables(), analysis.positive(),
                analysis.by().isPresent() ? organisation : Optional.empty(), true));
    }

    @Override
    public Optional<Analysis> compareMeans(MeanAnalysis analysis) {
        return organisation.map(by -> new MeanAnalysis(analysis.id(), analysis.outcomes(), List.of(by),
                analysis.adjust()));
    }

    @Override
    public Optional<Analysis> reliability(ReliabilityAnalysis analysis) {
        return Optional.of(analysis);
    }

    /** Left out: its cells are groups by other backgrounds. */
    @Override
    public Optional<Analysis> crossTable(CrossTableAnalysis analysis) {
        return Optional.empty();
    }

    @Override
    public Optional<Analysis> correlation(CorrelationAnalysis analysis) {
        return Optional.of(analysis);
    }

    /** Left out: a coefficient of a background tells how another group differs. */
    @Override
    public Optional<Analysis> regression(RegressionAnalysis analysis) {
        return Optional.empty();
    }

    @Override
    public Optional<Analysis> agreement(AgreementAnalysis analysis) {
        return Optional.of(analysis);
    }

    @Override
    public Optional<Analysis> weightedMeans(WeightedMeanAnalysis analysis) {
        return Optional.of(analysis);
    }

    private Optional<VariableCode> own(Optional<VariableCode> by) {
        return by.filter(code -> organisation.filter(code::equals).isPresent());
    }
}
