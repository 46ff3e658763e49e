package nl.meetlat.core.statistics.distribution;

import nl.meetlat.core.statistics.PValue;

/**
 * Student's t distribution, the law of a mean divided by its estimated standard error.
 *
 * <p>
 * Two-sided tail: I<sub>x</sub>(df/2, 1/2) with x = df / (df + t&sup2;). Degrees of freedom are above 0 and need not be
 * whole. As R's {@code 2 * pt(-abs(t), df)} and {@code qt}, SPSS's {@code CDF.T} and {@code IDF.T}; Abramowitz and Stegun
 * (1964) 26.7.1.
 */
public final class TDistribution {

    private TDistribution() {}

    /** The probability of a value further from 0 than {@code t}, on either side. */
    public static PValue twoSided(double t, double df) {
        Parameters.degreesOfFreedom(df);
        return Parameters.statistic(t) == 0 ? PValue.ONE : PValue.ofLn(lnTwoSided(Math.abs(t), df));
    }

    /** The value below which lies probability {@code p}, between 0 and 1. */
    public static double quantile(double p, double df) {
        return p < 0.5 ? -upperQuantile(p, df) : p == 0.5 ? 0 : upperQuantile(1 - p, df);
    }

    /** The value above which lies probability {@code q}, above 0 and at most one half; never negative. */
    public static double upperQuantile(double q, double df) {
        Parameters.degreesOfFreedom(df);
        if (!(q > 0 && q <= 0.5)) {
            throw new IllegalArgumentException("an upper tail of t lies between 0 and 0.5, not " + q);
        }
        return q == 0.5 ? 0 : new QuantileSearch(t -> lnInside(t, df), t -> lnTwoSided(t, df)).upperQuantile(2 * q);
    }

    /** ln P(|T| > t), for t above 0. */
    static double lnTwoSided(double t, double df) {
        double ratio = Math.min(t / df * t, Double.MAX_VALUE);
        return IncompleteBeta.ln(df / 2, 0.5, 1 / (1 + ratio), ratio / (1 + ratio));
    }

    private static double lnInside(double t, double df) {
        double ratio = Math.min(t / df * t, Double.MAX_VALUE);
        return IncompleteBeta.ln(0.5, df / 2, ratio / (1 + ratio), 1 / (1 + ratio));
    }
}
