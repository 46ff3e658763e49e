package nl.meetlat.core.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrates, over the whole axis, a smooth function with one peak that is given by its logarithm.
 *
 * <p>
 * The trapezoidal rule, which for functions that are analytic near the axis and vanish towards both its ends loses its
 * error exponentially with the step: Trefethen and Weideman, <i>SIAM Review</i> 56 (2014) 385-458. It climbs from a point
 * of the caller's choice to the peak and leaves it on both sides until what is left is below rounding.
 */
final class PeakIntegral {

    private static final double NEGLIGIBLE = 42;

    private PeakIntegral() {}

    /** The logarithm of the integral of exp(ln), with steps of {@code step}, begun at {@code start}. */
    static double ln(DoubleUnaryOperator ln, double start, double step) {
        double peak = climb(ln, climb(ln, start, step), -step);
        double top = ln.applyAsDouble(peak);
        double sum = 1 + tail(ln, peak, step, top) + tail(ln, peak, -step, top);
        return top + Math.log(sum * step);
    }

    private static double climb(DoubleUnaryOperator ln, double start, double step) {
        double x = start;
        double height = ln.applyAsDouble(x);
        double next = ln.applyAsDouble(x + step);
        while (next > height) {
            x += step;
            height = next;
            next = ln.applyAsDouble(x + step);
        }
        return x;
    }

    private static double tail(DoubleUnaryOperator ln, double peak, double step, double top) {
        double sum = 0;
        for (int i = 1;; i++) {
            double height = ln.applyAsDouble(peak + i * step) - top;
            if (height < -NEGLIGIBLE) {
                return sum;
            }
            sum += Math.exp(height);
        }
    }
}
