package nl.meetlat.core.statistics.distribution;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The two pieces from which the densities of gamma and beta are built without cancellation, after C. Loader, <i>Fast and
 * Accurate Computation of Binomial Probabilities</i> (2000), pages 2-5.
 */
final class Deviance {

    private static final double SERIES_FROM = 15;
    private static final double CLOSE = 0.1;

    private Deviance() {}

    /**
     * What Stirling's formula lacks: ln Gamma(z + 1) - (z + 1/2) ln z + z - ln sqrt(2 pi), for z above 0. By its series
     * from 15 up, where five terms reach double precision.
     */
    static double ofStirling(double z) {
        if (z < SERIES_FROM) {
            return LogGamma.value(z + 1) - (z + 0.5) * Math.log(z) + z - NormalDistribution.HALF_LN_TWO_PI;
        }
        double zz = z * z;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / zz) / zz) / zz) / zz) / z;
    }

    /**
     * The deviance a ln(a / m) + m - a of an observation a above 0 from its expectation m above 0; never negative. By a
     * series where the two are close, because there the plain formula loses all digits.
     */
    static double of(double a, double m) {
        double difference = a - m;
        if (Math.abs(difference) >= CLOSE * (a + m)) {
            return a * Math.log(a / m) - difference;
        }
        double v = difference / (a + m);
        double sum = difference * v;
        double power = 2 * a * v;
        double square = v * v;
        for (int odd = 3;; odd += 2) {
            power *= square;
            double next = sum + power / odd;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
