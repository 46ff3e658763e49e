package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * The means of one outcome in the groups of one background, and whether they differ.
 *
 * @param analysis asked for it
 * @param outcome whose means
 * @param by whose values are the groups
 * @param n respondents with an outcome and a group
 * @param missing all others
 * @param ungrouped those of the others who have an outcome but no group
 * @param total the {@code n} respondents together
 * @param groups one per value of {@code by} in scale order, also empty ones
 * @param tests of difference between all groups
 * @param postHoc which pairs of groups differ
 * @param twoGroups the tests for exactly two groups; empty when there are more
 * @param pAdjusted the ANOVA's p corrected over its analysis; not applicable when the plan does not adjust
 * @param verdict which test leads and what it says
 */
public record MeanFinding(AnalysisId analysis, Variable outcome, Variable by, Computed<Long> n, Computed<Long> missing,
        Computed<Long> ungrouped, GroupMean total, List<GroupMean> groups, MeanTests tests, PostHoc postHoc,
        Optional<TwoGroups> twoGroups,
        Computed<PValue> pAdjusted, Verdict verdict) implements Finding {

    public MeanFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(n, "n");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(ungrouped, "ungrouped");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(tests, "tests");
        Objects.requireNonNull(postHoc, "postHoc");
        Objects.requireNonNull(twoGroups, "twoGroups");
        Objects.requireNonNull(pAdjusted, "pAdjusted");
        Objects.requireNonNull(verdict, "verdict");
        groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
        return "compare-means";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.compareMeans(this);
    }
}
