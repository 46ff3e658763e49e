package nl.meetlat.core.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * How far an F or t that was found lies from where it would lie without an effect: the noncentrality under which it is a given
 * quantile. The ends of a confidence interval of an effect size are such noncentralities.
 *
 * <p>
 * Noncentral F: P(F &le; f) = &Sigma;<sub>j</sub> e<sup>-&lambda;/2</sup> (&lambda;/2)<sup>j</sup> / j!
 * I<sub>x</sub>(df1/2 + j, df2/2), x = df1 f / (df1 f + df2). Noncentral t: Lenth, <i>Applied Statistics</i> 38 (1989) 185-189,
 * algorithm AS 243. As R's {@code uniroot(function(l) pf(f, df1, df2, l) - p, ...)} and the same with {@code pt}.
 */
public final class Noncentrality {

    /** The largest noncentrality that is looked for. */
    public static final double LARGEST = 1e6;

    private static final double PRECISION = 1e-13;
    private static final int MOST_STEPS = 200;

    private Noncentrality() {}

    /**
     * The noncentrality &lambda;, 0 or more, under which an F of {@code f} is the quantile of probability {@code p}; 0 when it
     * is a lower quantile even without an effect.
     *
     * @param f from 0, with f df1 at most {@link #LARGEST}
     * @param p between 0 and 1
     */
    public static double ofF(double f, double df1, double df2, double p) {
        Parameters.degreesOfFreedom(df1);
        Parameters.degreesOfFreedom(df2);
        Parameters.probability(p);
        if (!(f >= 0) || f * df1 > LARGEST) {
            throw new IllegalArgumentException("an F lies between 0 and " + LARGEST / df1 + ", not at " + f);
        }
        if (f == 0) {
            return 0;
        }
        double x = df1 * f / (df1 * f + df2);
        double y = df2 / (df1 * f + df2);
        DoubleUnaryOperator below = lambda -> PoissonMixture.of(lambda / 2, 0, df1 / 2, df2 / 2, x, y) - p;
        if (below.applyAsDouble(0) <= 0) {
            return 0;
        }
        double high = Math.max(1, 2 * f * df1);
        while (below.applyAsDouble(high) > 0) {
            high *= 2;
        }
        return root(below, 0, high);
    }

    /**
     * The noncentrality &delta; under which a t of {@code t} is the quantile of probability {@code p}.
     *
     * @param t at most the root of {@link #LARGEST} in size
     * @param p between 0 and 1
     */
    public static double ofT(double t, double df, double p) {
        Parameters.degreesOfFreedom(df);
        Parameters.probability(p);
        if (!(t * t <= LARGEST)) {
            throw new IllegalArgumentException("a t lies within " + Math.sqrt(LARGEST) + ", not at " + t);
        }
        DoubleUnaryOperator below = delta -> lowerTail(t, df, delta) - p;
        double step = 2;
        double low = t - step;
        double high = t + step;
        while (below.applyAsDouble(low) < 0) {
            step *= 2;
            low -= step;
        }
        while (below.applyAsDouble(high) > 0) {
            step *= 2;
            high += step;
        }
        return root(below, low, high);
    }

    /** P(T &le; t) under noncentrality delta. */
    private static double lowerTail(double t, double df, double delta) {
        if (t < 0) {
            return 1 - lowerTail(-t, df, -delta);
        }
        double normal = delta > 0 ? NormalDistribution.upperTail(delta).value()
                : 1 - NormalDistribution.upperTail(-delta).value();
        if (t == 0) {
            return normal;
        }
        double x = t * t / (df + t * t);
        double y = df / (df + t * t);
        double half = delta * delta / 2;
        return normal + 0.5 * (PoissonMixture.of(half, 0, 0.5, df / 2, x, y)
                + Math.signum(delta) * PoissonMixture.of(half, 0.5, 1, df / 2, x, y));
    }

    /** The root of a falling function between {@code low} and {@code high}: regula falsi, the Illinois way. */
    private static double root(DoubleUnaryOperator function, double low, double high) {
        double a = low;
        double b = high;
        double atA = function.applyAsDouble(a);
        double atB = function.applyAsDouble(b);
        for (int i = 0; i < MOST_STEPS && b - a > PRECISION * Math.max(1, Math.abs(b)) && atA != atB; i++) {
            double x = (a * atB - b * atA) / (atB - atA);
            double height = function.applyAsDouble(x);
            if (height == 0) {
                return x;
            }
            if (height > 0) {
                if (x - a < PRECISION * Math.max(1, Math.abs(x))) {
                    return x;
                }
                a = x;
                atA = height;
                atB /= 2;
            } else {
                if (b - x < PRECISION * Math.max(1, Math.abs(x))) {
                    return x;
                }
                b = x;
                atB = height;
                atA /= 2;
            }
        }
        return (a + b) / 2;
    }
}
