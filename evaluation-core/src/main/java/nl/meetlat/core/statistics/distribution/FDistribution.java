package nl.meetlat.core.statistics.distribution;

import nl.meetlat.core.statistics.PValue;

/**
 * Fisher's F distribution, the law of a ratio of two mean squares.
 *
 * <p>
 * Upper tail: I<sub>y</sub>(df2/2, df1/2) with y = df2 / (df2 + df1 F). Degrees of freedom are above 0 and need not be
 * whole. As R's {@code pf(f, df1, df2, lower.tail = FALSE)} and {@code qf}, SPSS's {@code SIG.F} and {@code IDF.F};
 * Abramowitz and Stegun (1964) 26.6.2.
 */
public final class FDistribution {

    private FDistribution() {}

    /** The probability of a ratio above {@code f}; 1 for an f of 0 or less. */
    public static PValue upperTail(double f, double df1, double df2) {
        Parameters.degreesOfFreedom(df1);
        Parameters.degreesOfFreedom(df2);
        return Parameters.statistic(f) <= 0 ? PValue.ONE : PValue.ofLn(lnUpper(f, df1, df2));
    }

    /** The ratio below which lies probability {@code p}, between 0 and 1. */
    public static double quantile(double p, double df1, double df2) {
        return search(df1, df2).quantile(Parameters.probability(p));
    }

    /** The ratio above which lies probability {@code q}, between 0 and 1. */
    public static double upperQuantile(double q, double df1, double df2) {
        return search(df1, df2).upperQuantile(Parameters.probability(q));
    }

    private static QuantileSearch search(double df1, double df2) {
        Parameters.degreesOfFreedom(df1);
        Parameters.degreesOfFreedom(df2);
        return new QuantileSearch(f -> lnUpper(1 / f, df2, df1), f -> lnUpper(f, df1, df2));
    }

    private static double lnUpper(double f, double df1, double df2) {
        double ratio = Math.min(df1 / df2 * f, Double.MAX_VALUE);
        return IncompleteBeta.ln(df2 / 2, df1 / 2, 1 / (1 + ratio), ratio / (1 + ratio));
    }
}
