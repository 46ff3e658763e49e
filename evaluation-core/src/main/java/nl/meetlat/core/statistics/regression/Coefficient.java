package nl.meetlat.core.statistics.regression;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * What a regression says of one predictor.
 *
 * @param estimate
 *            the change in the outcome, or in its log odds, for one unit more of the predictor
 * @param standardError
 *            its standard error
 * @param statistic
 *            estimate / standard error: t of a linear regression, z of a logistic one
 * @param p
 *            the two-sided probability if the predictor makes no difference
 * @param interval
 *            the confidence interval of the estimate
 */
public record Coefficient(Computed<Double> estimate, Computed<Double> standardError, Computed<Double> statistic,
        Computed<PValue> p, Computed<Interval> interval) {

    /** A predictor of which nothing can be said. */
    static Coefficient absent(Reason reason) {
        return new Coefficient(Computed.absent(reason), Computed.absent(reason), Computed.absent(reason),
                Computed.absent(reason), Computed.absent(reason));
    }

    /** An estimate whose error cannot be told. */
    static Coefficient withoutError(double estimate, Reason reason) {
        return new Coefficient(Computed.of(estimate), Computed.absent(reason), Computed.absent(reason),
                Computed.absent(reason), Computed.absent(reason));
    }

    /**
     * The factor by which one unit more of the predictor multiplies the odds of the event, exp(estimate); of a logistic
     * regression. {@code NOT_APPLICABLE} where it is beyond the largest double.
     */
    public Computed<Double> oddsRatio() {
        return estimate.flatMap(Coefficient::exp);
    }

    /** The confidence interval of {@link #oddsRatio()}. */
    public Computed<Interval> oddsRatioInterval() {
        return interval.flatMap(of -> exp(of.high()).map(high -> new Interval(Math.exp(of.low()), high, of.level())));
    }

    private static Computed<Double> exp(double exponent) {
        double power = Math.exp(exponent);
        return power == Double.POSITIVE_INFINITY ? Computed.absent(Reason.NOT_APPLICABLE) : Computed.of(power);
    }
}
