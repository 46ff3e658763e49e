package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.construct.ConstructCode;

/**
 * How well the items of a construct measure one thing.
 *
 * @param id name in the plan
 * @param constructs scored constructs, at least one, each once
 */
public record ReliabilityAnalysis(AnalysisId id, List<ConstructCode> constructs) implements Analysis {

    public ReliabilityAnalysis {
        Objects.requireNonNull(id, "id");
        constructs = Distinct.copyOfSome(constructs, "construct");
    }

    @Override
    public String kind() {
        return "reliability";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.reliability(this);
    }
}
