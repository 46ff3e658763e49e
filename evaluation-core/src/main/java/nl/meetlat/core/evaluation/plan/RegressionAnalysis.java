package nl.meetlat.core.evaluation.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How an outcome follows from predictors. Single and yes/no choices enter as contrasts of each value with the first, all
 * other predictors as numbers.
 *
 * @param id name in the plan
 * @param outcome what is explained
 * @param predictors at least one, each once, without the outcome
 * @param family of the outcome
 * @param cut for logistic: the event is an outcome of at least this; empty for an outcome of two values, of which the higher
 *        is the event
 */
public record RegressionAnalysis(AnalysisId id, VariableCode outcome, List<VariableCode> predictors,
        RegressionFamily family, OptionalDouble cut) implements Analysis {

    public RegressionAnalysis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(family, "family");
        predictors = Distinct.copyOfSome(predictors, "predictor");
        if (predictors.contains(outcome)) {
            throw new IllegalArgumentException(outcome + " cannot predict itself");
        }
        if (family == RegressionFamily.LINEAR && cut.isPresent()) {
            throw new IllegalArgumentException("a linear regression has no cut");
        }
    }

    @Override
    public String kind() {
        return "regression";
    }

    @Override
    public <R> R accept(AnalysisVisitor<R> visitor) {
        return visitor.regression(this);
    }
}
