package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.statistics.adjustment.Adjustment;

/**
 * Means of groups and the tests whether they differ: every outcome by every background.
 *
 * @param id name in the plan
 * @param outcomes scored constructs, scale items or number items, at least one, each once
 * @param by choice items whose values are the groups, at least one, each once
 * @param adjust correction over all tests of this analysis
 */
public record MeanAnalysis(AnalysisId id, List<VariableCode> outcomes, List<VariableCode> by,
        Adjustment adjust) implements Analysis {

    public MeanAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(adjust, "adjust");
        outcomes = Distinct.copyOfSome(outcomes, "outcome");
        by = Distinct.copyOfSome(by, "background");
    }

    @Override
    public String kind() {
        return "compare-means";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.compareMeans(this);
    }
}
