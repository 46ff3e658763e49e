package nl.meetlat.core.statistics.distribution;

import nl.meetlat.core.statistics.PValue;

/**
 * The chi-square distribution, the law of a sum of {@code df} squared standard normal values.
 *
 * <p>
 * Upper tail: Q(df/2, chi&sup2;/2). Degrees of freedom are above 0. As R's {@code pchisq(x, df, lower.tail = FALSE)} and
 * {@code qchisq}, SPSS's {@code SIG.CHISQ} and {@code IDF.CHISQ}; Abramowitz and Stegun (1964) 26.4.19.
 */
public final class ChiSquareDistribution {

    private ChiSquareDistribution() {}

    /** The probability of a sum above {@code chiSquare}; 1 for 0 or less. */
    public static PValue upperTail(double chiSquare, double df) {
        Parameters.degreesOfFreedom(df);
        return Parameters.statistic(chiSquare) <= 0
                ? PValue.ONE
                : PValue.ofLn(IncompleteGamma.lnUpper(df / 2, chiSquare / 2));
    }

    /** The sum below which lies probability {@code p}, between 0 and 1. */
    public static double quantile(double p, double df) {
        return search(df).quantile(Parameters.probability(p));
    }

    /** The sum above which lies probability {@code q}, between 0 and 1. */
    public static double upperQuantile(double q, double df) {
        return search(df).upperQuantile(Parameters.probability(q));
    }

    private static QuantileSearch search(double df) {
        double a = Parameters.degreesOfFreedom(df) / 2;
        return new QuantileSearch(x -> IncompleteGamma.lnLower(a, x / 2), x -> IncompleteGamma.lnUpper(a, x / 2));
    }
}
