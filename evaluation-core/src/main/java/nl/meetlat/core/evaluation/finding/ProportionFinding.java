package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.statistics.Computed;

/**
 * The share of those who answered that gave a positive value.
 *
 * @param analysis asked for it
 * @param variable answered
 * @param positive the values counted as positive, in scale order
 * @param by what divides the respondents, if anything
 * @param total everybody, if the plan asks for it
 * @param groups one per value of {@code by} in scale order; none without {@code by}
 * @param test whether the groups differ; empty without {@code by}
 * @param significant whether the test's p lies below the plan's alpha; empty without a p
 */
public record ProportionFinding(AnalysisId analysis, Variable variable, List<ScalePoint> positive,
        Optional<Variable> by, Optional<Share> total, List<Share> groups, Optional<AssociationTest> test,
        Optional<Boolean> significant) implements Finding {

    public ProportionFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(significant, "significant");
        positive = List.copyOf(positive);
        groups = List.copyOf(groups);
    }

    /**
     * The share of one group.
     *
     * @param group whose
     * @param positive respondents with a positive value
     * @param valid respondents who answered
     * @param share positive / valid, 0 to 1
     * @param ciLow lower end of Wilson's interval
     * @param ciHigh upper end
     */
    public record Share(Group group, Computed<Long> positive, Computed<Long> valid, Computed<Double> share,
            Computed<Double> ciLow, Computed<Double> ciHigh) {}

    @Override
    public String kind() {
        return "proportion";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.proportion(this);
    }
}
