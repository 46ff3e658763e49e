package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;

/**
 * How well the items of a construct measure one thing, on the respondents who answered all of them.
 *
 * @param analysis asked for it
 * @param construct measured
 * @param complete respondents who answered every item
 * @param alpha Cronbach's alpha, at most 1, can be below 0
 * @param standardizedAlpha the same from correlations
 * @param omegaTotal McDonald's omega total of a one-factor solution, 0 to 1
 * @param items in questionnaire order, reverse-coded ones turned around
 */
public record ReliabilityFinding(AnalysisId analysis, Variable construct, Computed<Long> complete,
        Computed<Double> alpha, Computed<Double> standardizedAlpha, Computed<Double> omegaTotal,
        List<Item> items) implements Finding {

    public ReliabilityFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(construct, "construct");
        items = List.copyOf(items);
    }

    /**
     * One item among the others.
     *
     * @param item which
     * @param reverseCoded whether its answers were turned around
     * @param mean of the item
     * @param sd sample standard deviation of the item
     * @param itemRest correlation with the sum of the other items
     * @param alphaIfDeleted alpha of the other items
     */
    public record Item(Variable item, boolean reverseCoded, Computed<Double> mean, Computed<Double> sd,
            Computed<Double> itemRest, Computed<Double> alphaIfDeleted) {}

    @Override
    public String kind() {
        return "reliability";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.reliability(this);
    }
}
