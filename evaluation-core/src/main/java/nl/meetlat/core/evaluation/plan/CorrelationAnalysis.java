package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;

/**
 * How variables go together, every pair of them.
 *
 * @param id name in the plan
 * @param variables with a mean, at least two, each once
 * @param method which correlation
 */
public record CorrelationAnalysis(AnalysisId id, List<VariableCode> variables,
        CorrelationMethod method) implements Analysis {

    public CorrelationAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        variables = Distinct.copyOfSome(variables, "variable");
        if (variables.size() < 2) {
            throw new IllegalArgumentException("a correlation needs two variables");
        }
    }

    @Override
    public String kind() {
        return "correlation";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.correlation(this);
    }
}
