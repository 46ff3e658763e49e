package nl.meetlat.core.statistics.distribution;

import nl.meetlat.core.statistics.PValue;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The standard normal distribution.
 *
 * <p>
 * Upper tail: erfc(z / sqrt 2) / 2, with the scaled erfcx for its logarithm. As R's {@code pnorm} and {@code qnorm},
 * SPSS's {@code CDF.NORMAL} and {@code IDF.NORMAL}; Abramowitz and Stegun (1964) 26.2.29.
 */
public final class NormalDistribution {

    /** ln sqrt(2 pi): minus the logarithm of the density at 0. */
    static final double HALF_LN_TWO_PI = 0.91893853320467274178;

    private static final double SQRT_2 = Math.sqrt(2);
    private static final double LN_2 = Math.log(2);

    private NormalDistribution() {}

    /** The probability of a value above {@code z}. */
    public static PValue upperTail(double z) {
        return PValue.ofLn(lnUpper(Parameters.statistic(z)));
    }

    /** The probability of a value further from 0 than {@code z}, on either side. */
    public static PValue twoSided(double z) {
        double x = Math.abs(Parameters.statistic(z)) / SQRT_2;
        return PValue.ofLn(Math.log(Erfcx.value(x)) - z * z / 2);
    }

    /** The value below which lies probability {@code p}, between 0 and 1. */
    public static double quantile(double p) {
        return -SQRT_2 * InverseErfc.value(2 * Parameters.probability(p));
    }

    /** The value above which lies probability {@code q}, between 0 and 1. */
    public static double upperQuantile(double q) {
        return SQRT_2 * InverseErfc.value(2 * Parameters.probability(q));
    }

    /** ln P(Z > z). */
    static double lnUpper(double z) {
        double x = z / SQRT_2;
        return z > 0 ? Math.log(Erfcx.value(x)) - z * z / 2 - LN_2 : Math.log1p(-Erfc.value(-x) / 2);
    }
}
