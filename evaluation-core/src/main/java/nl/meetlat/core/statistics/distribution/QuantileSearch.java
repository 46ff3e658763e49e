package nl.meetlat.core.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Finds the quantile of a distribution on the positive axis from the logarithms of its two tails, on the logarithm of x so
 * that small and large quantiles get the same relative precision. The smaller tail decides, because the larger one is
 * flat.
 */
final class QuantileSearch {

    private static final double RELATIVE = 4 * Math.ulp(1.0);
    private static final double SMALLEST_FUNCTION = 1e-17;
    private static final double LARGEST_LOGARITHM = 709;

    private final DoubleUnaryOperator lnLower;
    private final DoubleUnaryOperator lnUpper;

    QuantileSearch(DoubleUnaryOperator lnLower, DoubleUnaryOperator lnUpper) {
        this.lnLower = lnLower;
        this.lnUpper = lnUpper;
    }

    /** The x below which lies probability {@code p}, between 0 and 1. */
    double quantile(double p) {
        if (p > 0.5) {
            double target = Math.log1p(-p);
            return solve(u -> target - lnUpper.applyAsDouble(Math.exp(u)));
        }
        double target = Math.log(p);
        return solve(u -> lnLower.applyAsDouble(Math.exp(u)) - target);
    }

    /** The x above which lies probability {@code q}, between 0 and 1: exact where 1 - q would be rounded. */
    double upperQuantile(double q) {
        if (q > 0.5) {
            double target = Math.log1p(-q);
            return solve(u -> lnLower.applyAsDouble(Math.exp(u)) - target);
        }
        double target = Math.log(q);
        return solve(u -> target - lnUpper.applyAsDouble(Math.exp(u)));
    }

    private static double solve(DoubleUnaryOperator increasing) {
        double low = -1;
        double high = 1;
        while (increasing.applyAsDouble(low) > 0 && low > -LARGEST_LOGARITHM) {
            high = low;
            low = Math.max(2 * low, -LARGEST_LOGARITHM);
        }
        while (increasing.applyAsDouble(high) < 0 && high < LARGEST_LOGARITHM) {
            low = high;
            high = high <= 0 ? 1 : Math.min(2 * high, LARGEST_LOGARITHM);
        }
        BrentSolver solver = new BrentSolver(RELATIVE, Double.MIN_NORMAL, SMALLEST_FUNCTION);
        return Math.exp(solver.findRoot(increasing, low, high));
    }
}
