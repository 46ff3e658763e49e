package nl.meetlat.core.statistics.comparison;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.TDistribution;

/**
 * Whether the means of two groups differ more than chance explains: t = (mean of a - mean of b) / se.
 *
 * <p>
 * Student, for equal variances: se&sup2; = s&sup2; (1/n<sub>a</sub> + 1/n<sub>b</sub>) with s&sup2; the pooled variance, df
 * = n<sub>a</sub> + n<sub>b</sub> - 2. Welch, for any: se&sup2; = s<sub>a</sub>&sup2;/n<sub>a</sub> +
 * s<sub>b</sub>&sup2;/n<sub>b</sub>, df = se<sup>4</sup> / &Sigma; (s<sub>j</sub>&sup2;/n<sub>j</sub>)&sup2; /
 * (n<sub>j</sub> - 1).
 *
 * <p>
 * An empty group: {@code SINGLE_GROUP}, or {@code EMPTY} if both are. Student needs three observations in all, Welch two in
 * each group ({@code TOO_FEW}); both need some variance, in at least one group ({@code NO_VARIANCE}). Student,
 * <i>Biometrika</i> 6 (1908) 1-25; Welch, <i>Biometrika</i> 34 (1947) 28-35; as R's {@code t.test(a, b, var.equal = TRUE)}
 * and {@code t.test(a, b)}, SPSS's T-TEST.
 *
 * @param difference
 *            the mean of a minus that of b, in the unit of the observations
 * @param t
 *            the test statistic, with the sign of the difference
 * @param df
 *            its degrees of freedom, above 0, seldom whole with Welch
 * @param p
 *            the two-sided probability if the means are equal
 * @param interval
 *            the confidence interval of the difference
 */
public record TTest(double difference, double t, double df, PValue p, Interval interval) {

    /** Student's test, with an interval at confidence {@code level}. */
    public static Computed<TTest> student(FrequencyTable a, FrequencyTable b, double level) {
        Interval.requireLevel(level);
        if (Pair.refusal(a, b).isPresent()) {
            return Computed.absent(Pair.refusal(a, b).get());
        }
        Pair pair = Pair.of(a, b);
        if (pair.pooledDegreesOfFreedom() == 0) {
            return Computed.absent(Reason.TOO_FEW);
        }
        return test(pair.difference(), pair.pooledVariance() * pair.inverseSizes(), pair.pooledDegreesOfFreedom(),
                level);
    }

    /** Welch's test, with an interval at confidence {@code level}. */
    public static Computed<TTest> welch(FrequencyTable a, FrequencyTable b, double level) {
        Interval.requireLevel(level);
        if (Pair.refusal(a, b).isPresent()) {
            return Computed.absent(Pair.refusal(a, b).get());
        }
        if (a.n() == 1 || b.n() == 1) {
            return Computed.absent(Reason.TOO_FEW);
        }
        Pair pair = Pair.of(a, b);
        return test(pair.difference(), pair.squaredError(), pair.welchDegreesOfFreedom(), level);
    }

    private static Computed<TTest> test(double difference, double squaredError, double df, double level) {
        if (squaredError == 0) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        double error = Math.sqrt(squaredError);
        double t = difference / error;
        double half = TDistribution.upperQuantile((1 - level) / 2, df) * error;
        return Computed.of(new TTest(difference, t, df, TDistribution.twoSided(t, df),
                new Interval(difference - half, difference + half, level)));
    }
}
