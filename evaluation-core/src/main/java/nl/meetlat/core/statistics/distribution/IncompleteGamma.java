package nl.meetlat.core.statistics.distribution;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x) as logarithms: the series below a + 1, the
 * continued fraction above (<i>NIST Digital Library of Mathematical Functions</i> 8.7.1 and 8.9.2), with the front factor
 * from {@link Deviance}.
 */
final class IncompleteGamma {

    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 10_000_000;

    private IncompleteGamma() {}

    /** ln P(a, x), for a and x above 0. */
    static double lnLower(double a, double x) {
        return x < a + 1 ? lnBySeries(a, x) : Math.log1p(-Math.exp(lnByFraction(a, x)));
    }

    /** ln Q(a, x), for a and x above 0. */
    static double lnUpper(double a, double x) {
        return x < a + 1 ? Math.log1p(-Math.exp(lnBySeries(a, x))) : lnByFraction(a, x);
    }

    private static double lnFront(double a, double x) {
        return 0.5 * Math.log(a / (2 * Math.PI)) - Deviance.ofStirling(a) - Deviance.of(a, x);
    }

    private static double lnBySeries(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS; n++) {
            term *= x / (a + n);
            sum += term;
            if (term < sum * Math.ulp(1.0) / 4) {
                return lnFront(a, x) + Math.log(sum);
            }
        }
        throw unsettled(a, x);
    }

    private static double lnByFraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double result = d;
        for (int n = 1; n < MOST_TERMS; n++) {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / awayFromZero(numerator * d + b);
            c = awayFromZero(b + numerator / c);
            double step = d * c;
            result *= step;
            if (Math.abs(step - 1) <= Math.ulp(1.0)) {
                return lnFront(a, x) + Math.log(result);
            }
        }
        throw unsettled(a, x);
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static ArithmeticException unsettled(double a, double x) {
        return new ArithmeticException("the incomplete gamma function does not settle for a = " + a + ", x = " + x);
    }
}
