package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often each value was given: one table per variable.
 *
 * @param id name in the plan
 * @param variables at least one, each once
 * @param by item whose values divide the respondents, if any
 */
public record FrequencyAnalysis(AnalysisId id, List<VariableCode> variables,
        Optional<VariableCode> by) implements Analysis {

    public FrequencyAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        variables = Distinct.copyOfSome(variables, "variable");
    }

    @Override
    public String kind() {
        return "frequencies";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.frequencies(this);
    }
}
