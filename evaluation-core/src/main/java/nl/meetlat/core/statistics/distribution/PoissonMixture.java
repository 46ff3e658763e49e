package nl.meetlat.core.statistics.distribution;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Incomplete beta functions mixed by the terms of a Poisson series: &Sigma;<sub>j</sub> w<sub>j</sub> I<sub>x</sub>(a + j, b)
 * with w<sub>j</sub> = e<sup>-m</sup> m<sup>j+s</sup> / &Gamma;(j + 1 + s). The noncentral distributions are such sums.
 *
 * <p>
 * Only the terms around j = m are gone through, downwards, because I<sub>x</sub>(a, b) = I<sub>x</sub>(a + 1, b) +
 * x<sup>a</sup> (1 - x)<sup>b</sup> / (a B(a, b)) adds up without cancellation in that direction.
 */
final class PoissonMixture {

    private static final double DEVIATIONS = 8.5;
    private static final int MARGIN = 30;

    private PoissonMixture() {}

    /**
     * The sum.
     *
     * @param m 0 or more
     * @param s 0 or 0.5
     * @param x above 0 and below 1
     * @param y 1 - x
     */
    static double of(double m, double s, double a, double b, double x, double y) {
        if (m == 0) {
            return s == 0 ? Math.exp(IncompleteBeta.ln(a, b, x, y)) : 0;
        }
        long reach = (long) Math.ceil(DEVIATIONS * Math.sqrt(m)) + MARGIN;
        long top = (long) m + reach;
        long bottom = Math.max(0, (long) m - reach);
        double lnWeight = (top + s) * Math.log(m) - m - LogGamma.value(top + 1 + s);
        double beta = Math.exp(IncompleteBeta.ln(a + top, b, x, y));
        double lnTerm = (a + top) * Math.log(x) + b * Math.log(y) + LogGamma.value(a + top + b)
                - LogGamma.value(a + top + 1) - LogGamma.value(b);
        double sum = Math.exp(lnWeight) * beta;
        for (long j = top - 1; j >= bottom; j--) {
            lnTerm += Math.log((a + j + 1) / ((a + j + b) * x));
            lnWeight += Math.log((j + 1 + s) / m);
            beta += Math.exp(lnTerm);
            sum += Math.exp(lnWeight) * beta;
        }
        return sum;
    }
}
