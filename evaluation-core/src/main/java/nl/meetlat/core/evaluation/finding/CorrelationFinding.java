package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.CorrelationMethod;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * How variables go together, every pair once.
 *
 * @param analysis asked for it
 * @param method product-moment or rank correlation
 * @param pairs in the plan's order
 */
public record CorrelationFinding(AnalysisId analysis, CorrelationMethod method, List<Pair> pairs) implements Finding {

    public CorrelationFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(method, "method");
        pairs = List.copyOf(pairs);
    }

    /**
     * One pair.
     *
     * @param x a variable
     * @param y a later variable
     * @param n respondents with a value of both
     * @param r from -1 to 1
     * @param p two-sided
     * @param ciLow lower end of Fisher's interval
     * @param ciHigh upper end
     */
    public record Pair(Variable x, Variable y, Computed<Long> n, Computed<Double> r, Computed<PValue> p,
            Computed<Double> ciLow, Computed<Double> ciHigh) {}

    @Override
    public String kind() {
        return "correlation";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.correlation(this);
    }
}
