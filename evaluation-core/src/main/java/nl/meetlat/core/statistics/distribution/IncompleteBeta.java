package nl.meetlat.core.statistics.distribution;

/**
 * The regularised incomplete beta function I<sub>x</sub>(a, b) as a logarithm.
 *
 * <p>
 * Written anew because the libraries return the value only, which ends at 1e-308. The front factor is built from
 * {@link Deviance}, the continued fraction is <i>NIST Digital Library of Mathematical Functions</i> 8.17.22, evaluated
 * by Lentz's method.
 */
final class IncompleteBeta {

    private static final double TINY = 1e-300;
    private static final double TWO_PI = 2 * Math.PI;
    private static final int MOST_TERMS = 10_000_000;

    private IncompleteBeta() {}

    /**
     * ln I<sub>x</sub>(a, b).
     *
     * @param a
     *            above 0
     * @param b
     *            above 0
     * @param x
     *            above 0 and at most 1
     * @param y
     *            1 - x, given apart because the caller knows it without cancellation
     */
    static double ln(double a, double b, double x, double y) {
        if (y <= 0) {
            return 0;
        }
        if (x * (a + b + 2) < a + 1) {
            return lnByFraction(a, b, x, y);
        }
        return Math.log1p(-Math.exp(lnByFraction(b, a, y, x)));
    }

    private static double lnByFraction(double a, double b, double x, double y) {
        double n = a + b;
        double lnFront = 0.5 * Math.log(a / n * b / TWO_PI) + Deviance.ofStirling(n) - Deviance.ofStirling(a)
                - Deviance.ofStirling(b) - Deviance.of(a, n * x) - Deviance.of(b, n * y);
        return lnFront + Math.log(fraction(a, b, x) / a);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double twice = 2.0 * m;
            double even = m * (b - m) * x / ((a + twice - 1) * (a + twice));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + twice) * (a + twice + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            double step = d * c;
            result *= step;
            if (Math.abs(step - 1) <= Math.ulp(1.0)) {
                return result;
            }
        }
        throw new ArithmeticException("the incomplete beta function does not settle for a = " + a + ", b = " + b
                + ", x = " + x);
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
