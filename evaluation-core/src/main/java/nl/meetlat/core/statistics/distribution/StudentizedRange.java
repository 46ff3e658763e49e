package nl.meetlat.core.statistics.distribution;

import java.util.OptionalDouble;

import nl.meetlat.core.statistics.PValue;

/**
 * The studentized range: the law of the largest difference between the means of k equal groups, divided by its estimated
 * standard error. The law behind Tukey's and Games and Howell's comparisons.
 *
 * <p>
 * P(Q &gt; q) = &int; g(u) S(q e<sup>u</sup>) du, with S the tail of the range of k standard normal values
 * ({@link NormalRange}) and g the density of the logarithm of a standard deviation on df degrees of freedom. Groups from 2
 * up, degrees of freedom above 0, seldom whole with Games and Howell. For two groups it is the two-sided tail of t = q /
 * sqrt 2, exactly.
 *
 * <p>
 * Written anew because Copenhaver and Holland's algorithm in R's {@code ptukey} is off by up to 3e-8 and knows no df below
 * 2; this holds twelve digits up to 200 groups and ten up to 1000, also of tails far below 1e-16. As R's
 * {@code ptukey(q, k, df, lower.tail = FALSE)} and {@code qtukey}, SPSS's {@code CDF.SRANGE} and {@code IDF.SRANGE}. Miller,
 * <i>Simultaneous Statistical Inference</i> (1981), 2.1.
 */
public final class StudentizedRange {

    private static final int FEW_GROUPS = 30;
    private static final double STEP_OF_FEW = 0.1;
    private static final double STEP_OF_MANY = 0.05;
    private static final double STEPS_PER_WIDTH = 2;
    private static final double SERIES_BELOW = 0.1;
    private static final double LEAST_DF_OF_GUESS = 4;

    private final int k;
    private final NormalRange range;

    private StudentizedRange(int k) {
        this.k = k;
        this.range = NormalRange.of(k);
    }

    /** The law for {@code groups} groups, 2 or more. To be asked often: the object keeps what it worked out. */
    public static StudentizedRange ofGroups(int groups) {
        if (groups < 2) {
            throw new IllegalArgumentException("a range needs two groups or more, not " + groups);
        }
        return new StudentizedRange(groups);
    }

    /** The probability of a range above {@code q}, with a standard error on {@code df} degrees of freedom. */
    public PValue upperTail(double q, double df) {
        Parameters.degreesOfFreedom(df);
        return Parameters.statistic(q) <= 0 ? PValue.ONE : PValue.ofLn(lnUpper(q, df));
    }

    /** The range above which lies probability {@code p}, between 0 and 1. */
    public double upperQuantile(double p, double df) {
        Parameters.degreesOfFreedom(df);
        Parameters.probability(p);
        if (k > 2 && p <= 0.5 && df >= LEAST_DF_OF_GUESS) {
            OptionalDouble near = new SecantSearch(lnQ -> lnUpper(Math.exp(lnQ), df) - Math.log(p))
                    .rootNear(lnGuess(p, df));
            if (near.isPresent()) {
                return Math.exp(near.getAsDouble());
            }
        }
        return new QuantileSearch(q -> Math.log1p(-Math.exp(lnUpper(q, df))), q -> lnUpper(q, df))
                .upperQuantile(p);
    }

    /** The quantile for infinite df, widened as a quantile of t is to the first order (Fisher and Cornish 1960). */
    private double lnGuess(double p, double df) {
        double ofNormal = new QuantileSearch(w -> Math.log1p(-Math.exp(range.lnUpper(w))), range::lnUpper)
                .upperQuantile(p);
        return Math.log(ofNormal) + Math.log1p((ofNormal * ofNormal / 2 + 1) / (4 * df));
    }

    private double lnUpper(double q, double df) {
        if (k == 2) {
            return TDistribution.lnTwoSided(q / Math.sqrt(2), df);
        }
        double lnFront = Math.log(2) + 0.5 * Math.log(df / (4 * Math.PI)) - Deviance.ofStirling(df / 2);
        double peak = -0.5 * Math.log1p(q * q / (2 * df));
        double widest = k <= FEW_GROUPS ? STEP_OF_FEW : STEP_OF_MANY;
        double step = Math.min(widest, 1 / (STEPS_PER_WIDTH * Math.sqrt(2 * df)));
        double lnIntegral = PeakIntegral.ln(u -> range.lnUpper(q * Math.exp(u)) - df / 2 * excess(2 * u), peak, step);
        return Math.min(0, lnFront + lnIntegral);
    }

    /** exp(x) - 1 - x, by its series near 0. */
    private static double excess(double x) {
        if (Math.abs(x) > SERIES_BELOW) {
            return Math.expm1(x) - x;
        }
        double term = x * x / 2;
        double sum = term;
        for (int i = 3; Math.abs(term) > Math.abs(sum) * Math.ulp(1.0) / 4; i++) {
            term *= x / i;
            sum += term;
        }
        return sum;
    }
}
