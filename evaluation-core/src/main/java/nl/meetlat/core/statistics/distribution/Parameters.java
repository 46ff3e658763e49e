package nl.meetlat.core.statistics.distribution;

/** The preconditions shared by the distributions. */
final class Parameters {

    private Parameters() {}

    static double degreesOfFreedom(double df) {
        if (!(df > 0) || df == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("degrees of freedom are above 0 and finite, not " + df);
        }
        return df;
    }

    static double statistic(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a test statistic is a finite number, not " + value);
        }
        return value;
    }

    static double probability(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile needs a probability between 0 and 1, not " + p);
        }
        return p;
    }
}
