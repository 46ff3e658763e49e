package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * The tests and effect sizes for exactly two groups, the first minus the second.
 *
 * @param student t test, equal variances assumed
 * @param welch t test, variances free
 * @param mannWhitney rank test
 * @param cohensD difference in pooled standard deviations
 * @param hedgesG the same, corrected for small samples with the exact factor
 * @param cohensDCiLow lower end of the interval of cohensD
 * @param cohensDCiHigh upper end
 */
public record TwoGroups(TTest student, TTest welch, MannWhitney mannWhitney, Computed<Double> cohensD,
        Computed<Double> hedgesG, Computed<Double> cohensDCiLow, Computed<Double> cohensDCiHigh) {

    /** A two-sided t test. */
    public record TTest(Computed<Double> t, Computed<Double> df, Computed<PValue> p) {}

    /**
     * Mann and Whitney's test, normal approximation with ties, without continuity correction.
     *
     * @param u wins of the first group, a tie counted half
     * @param z standardised
     * @param p two-sided
     */
    public record MannWhitney(Computed<Double> u, Computed<Double> z, Computed<PValue> p) {}
}
