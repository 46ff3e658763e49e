package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;

/**
 * The mean of an outcome, respondents weighted so that their backgrounds add up to known totals.
 *
 * @param analysis asked for it
 * @param outcome whose mean
 * @param margins whose totals are known
 * @param n respondents with an outcome and a weight
 * @param mean weighted
 * @param se its standard error
 * @param weights what the weights look like
 */
public record WeightedMeanFinding(AnalysisId analysis, Variable outcome, List<Variable> margins, Computed<Long> n,
        Computed<Double> mean,
        Computed<Double> se, Weights weights) implements Finding {

    public WeightedMeanFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(weights, "weights");
        margins = List.copyOf(margins);
    }

    /**
     * The weights, of mean 1.
     *
     * @param min smallest
     * @param max largest
     * @param designEffect Kish's, at least 1
     * @param effectiveN n / designEffect
     * @param iterations of raking until the totals were met
     */
    public record Weights(Computed<Double> min, Computed<Double> max, Computed<Double> designEffect,
            Computed<Double> effectiveN, Computed<Long> iterations) {}

    @Override
    public String kind() {
        return "weighted-means";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.weightedMean(this);
    }
}
