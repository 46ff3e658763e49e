package nl.meetlat.core.statistics.regression;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;

/**
 * Logistic regression by maximum likelihood: how the odds of an event change with predictors.
 *
 * <p>
 * ln(p / (1 - p)) = x'b with p the probability of the event. Standard errors from the information matrix, z = b / se,
 * two-sided p by the normal distribution (Wald) and intervals b &plusmn; z se. Deviance = -2 ln likelihood; null deviance
 * that without predictors; AIC = deviance + 2 x estimated coefficients; Nagelkerke's R&sup2; = [1 - exp((deviance - null) /
 * n)] / [1 - exp(-null / n)], from 0 to 1.
 *
 * <p>
 * No rows: {@code EMPTY}. An outcome that is the same in every case: coefficients and fit are {@code NO_VARIANCE}. Where a
 * combination of predictors tells events from non-events without error there is no largest likelihood, and coefficients and
 * fit are {@code PERFECT_SEPARATION}; programs that do not look print large estimates with larger errors. A predictor that
 * depends on those before it is {@code COLLINEAR}; the others stand.
 *
 * <p>
 * Newton's method on the orthogonal columns of {@link Orthogonalization}; separation is proved by a direction in which no
 * case loses likelihood. As R's {@code glm(y ~ x, family = binomial)}, SPSS's LOGISTIC REGRESSION; Cox, <i>JRSS</i> B 20
 * (1958) 215-242; Albert and Anderson, <i>Biometrika</i> 71 (1984) 1-10 for separation; Nagelkerke, <i>Biometrika</i> 78
 * (1991) 691-692.
 *
 * @param n
 *            the number of cases
 * @param events
 *            the number of cases with the event
 * @param coefficients
 *            the intercept, if included, then the predictors in their order, as changes in log odds
 * @param deviance
 *            how far the model is from a perfect one, 0 or more
 * @param nullDeviance
 *            the same without predictors
 * @param aic
 *            Akaike's information criterion
 * @param nagelkerkeRSquared
 *            Nagelkerke's coefficient of determination
 * @param iterations
 *            the number of steps taken
 * @param converged
 *            whether the last step changed nothing more; if not, the estimates are those of the last step
 */
public record LogisticRegression(long n, long events, List<Coefficient> coefficients, Computed<Double> deviance,
        double nullDeviance, Computed<Double> aic, Computed<Double> nagelkerkeRSquared, int iterations,
        boolean converged) {

    public LogisticRegression {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits the outcome of {@code rows}, 1 for an event and 0 for none, to its predictors, with intervals at confidence
     * {@code level}.
     *
     * @throws IllegalArgumentException
     *             if an outcome is neither 0 nor 1
     */
    public static Computed<LogisticRegression> of(RegressionRows rows, Intercept intercept, double level) {
        Interval.requireLevel(level);
        return rows.n() == 0
                ? Computed.absent(Reason.EMPTY)
                : Computed.of(new MaximumLikelihood(rows, intercept, level).result());
    }
}
