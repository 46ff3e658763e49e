package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * How an outcome follows from predictors, on the respondents who have all of them.
 *
 * @param analysis asked for it
 * @param outcome what is explained
 * @param n respondents with the outcome and every predictor
 * @param smallestGroup respondents in the smallest group that the predictors tell apart; {@code n} when they tell none apart
 * @param coefficients the intercept first, then the predictors in the plan's order
 * @param fit of the whole, by family
 */
public record RegressionFinding(AnalysisId analysis, Variable outcome, Computed<Long> n, Computed<Long> smallestGroup,
        List<Coefficient> coefficients,
        Fit fit) implements Finding {

    public RegressionFinding {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(fit, "fit");
        coefficients = List.copyOf(coefficients);
    }

    /**
     * One coefficient.
     *
     * @param term name in the results: {@code (Intercept)}, a code, or code and value as in {@code A_ORG=Trias}
     * @param label of the term; empty for the intercept
     * @param estimate in the outcome's unit, or in log odds
     * @param se standard error
     * @param statistic t, or z for logistic
     * @param p two-sided
     * @param ciLow lower end of the estimate's interval
     * @param ciHigh upper end
     * @param oddsRatio e to the estimate, for logistic only
     */
    public record Coefficient(String term, LocalizedText label, Computed<Double> estimate, Computed<Double> se,
            Computed<Double> statistic, Computed<PValue> p, Computed<Double> ciLow, Computed<Double> ciHigh,
            Optional<Computed<Double>> oddsRatio) {}

    /** How good the whole is. */
    public sealed interface Fit {}

    /**
     * Of a linear regression.
     *
     * @param sigma residual standard error
     */
    public record LinearFit(Computed<Double> r2, Computed<Double> adjustedR2, Computed<Double> f, Computed<Double> df1,
            Computed<Double> df2, Computed<PValue> p, Computed<Double> sigma) implements Fit {}

    /**
     * Of a logistic regression.
     *
     * @param events respondents with the event
     * @param iterations until it stood still
     */
    public record LogisticFit(Computed<Long> events, Computed<Double> deviance, Computed<Double> nullDeviance,
            Computed<Double> aic, Computed<Double> nagelkerkeR2, Computed<Long> iterations,
            boolean converged) implements Fit {}

    @Override
    public String kind() {
        return "regression";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.regression(this);
    }
}
