package nl.meetlat.core.statistics.regression;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * Linear regression by least squares: how the mean of an outcome changes with predictors.
 *
 * <p>
 * b minimises SSE = &Sigma; (y - x'b)&sup2;; sigma&sup2; = SSE / df2, df2 = n - rank; se of b<sub>j</sub> = sigma
 * sqrt([(X'X)<sup>-1</sup>]<sub>jj</sub>); t and its interval on df2; R&sup2; = 1 - SSE / SST, adjusted 1 - (1 - R&sup2;)
 * (n - i) / df2 with i = 1 if there is an intercept; F = [(SST - SSE) / df1] / sigma&sup2;. SST about the mean, or about 0
 * without intercept.
 *
 * <p>
 * No rows: {@code EMPTY}. A predictor that depends on those before it, a constant one included, is {@code COLLINEAR}, or
 * {@code TOO_FEW} where rows ran out; the others stand. No rows beyond the rank: errors and tests are {@code TOO_FEW}. A
 * perfect fit, in which nothing varies about the line, has no t and F, and an outcome that does not vary no R&sup2;:
 * {@code NO_VARIANCE}.
 *
 * <p>
 * Computed by {@link Orthogonalization} in twice the working precision. As R's {@code summary(lm(y ~ x))}, SPSS's
 * REGRESSION; Draper and Smith, <i>Applied Regression Analysis</i> (1998), chapters 1-5.
 *
 * @param n
 *            the number of cases
 * @param coefficients
 *            the intercept, if included, then the predictors in their order
 * @param rSquared
 *            the part of the variation that the predictors explain, from 0 to 1
 * @param adjustedRSquared
 *            the same for the population; can be below 0
 * @param f
 *            the test of all predictors together
 * @param df1
 *            its degrees of freedom of the numerator: the independent predictors
 * @param df2
 *            its degrees of freedom of the denominator
 * @param p
 *            the probability of a larger F if no predictor makes a difference
 * @param sigma
 *            the standard deviation about the line, in the unit of the outcome
 * @param ssRegression
 *            SST - SSE
 * @param ssResidual
 *            SSE
 */
public record LinearRegression(long n, List<Coefficient> coefficients, Computed<Double> rSquared,
        Computed<Double> adjustedRSquared, Computed<Double> f, long df1, long df2, Computed<PValue> p,
        Computed<Double> sigma, double ssRegression, double ssResidual) {

    public LinearRegression {
        coefficients = List.copyOf(coefficients);
    }

    /** Fits the outcome of {@code rows} to its predictors, with intervals at confidence {@code level}. */
    public static Computed<LinearRegression> of(RegressionRows rows, Intercept intercept, double level) {
        Interval.requireLevel(level);
        return rows.n() == 0
                ? Computed.absent(Reason.EMPTY)
                : Computed.of(new LeastSquares(rows, intercept, level).result());
    }
}
