package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The share of those who answered that gave one of the values counted as positive.
 *
 * @param id name in the plan
 * @param variables choice items, at least one, each once; every one offers every positive value
 * @param positive values as stored, at least one, each once
 * @param by item whose values divide the respondents, if any
 * @param total whether everybody together is shown as well
 */
public record ProportionAnalysis(AnalysisId id, List<VariableCode> variables, List<String> positive,
        Optional<VariableCode> by, boolean total) implements Analysis {

    public ProportionAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        variables = Distinct.copyOfSome(variables, "variable");
        positive = Distinct.copyOfSome(positive, "positive value");
    }

    @Override
    public String kind() {
        return "proportion";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.proportion(this);
    }
}
