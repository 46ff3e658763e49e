package nl.meetlat.core.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * A smooth function on a short interval, as the polynomial through its values at Chebyshev points; evaluated by Clenshaw's
 * recurrence. Press and others, <i>Numerical Recipes</i> (2007), 5.8.
 */
final class ChebyshevCurve {

    private static final int POINTS = 18;

    private final double middle;
    private final double half;
    private final double[] coefficients;

    private ChebyshevCurve(double middle, double half, double[] coefficients) {
        this.middle = middle;
        this.half = half;
        this.coefficients = coefficients;
    }

    static ChebyshevCurve through(DoubleUnaryOperator function, double low, double high) {
        double middle = (low + high) / 2;
        double half = (high - low) / 2;
        double[] coefficients = new double[POINTS];
        for (int point = 0; point < POINTS; point++) {
            double angle = Math.PI * (point + 0.5) / POINTS;
            double value = function.applyAsDouble(middle + half * Math.cos(angle));
            for (int degree = 0; degree < POINTS; degree++) {
                coefficients[degree] += 2 * value * Math.cos(degree * angle) / POINTS;
            }
        }
        return new ChebyshevCurve(middle, half, coefficients);
    }

    double at(double x) {
        double u = 2 * (x - middle) / half;
        double last = 0;
        double beforeLast = 0;
        for (int degree = POINTS - 1; degree > 0; degree--) {
            double next = u * last - beforeLast + coefficients[degree];
            beforeLast = last;
            last = next;
        }
        return u / 2 * last - beforeLast + coefficients[0] / 2;
    }
}
