package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * The tests whether the groups differ, side by side.
 *
 * @param anova one-way analysis of variance, equal variances assumed
 * @param welch Welch's test, variances free
 * @param levene whether the variances differ, about the means
 * @param brownForsythe whether the variances differ, about the medians
 * @param kruskalWallis rank test
 */
public record MeanTests(Anova anova, FTest welch, FTest levene, FTest brownForsythe, KruskalWallis kruskalWallis) {

    /**
     * One-way analysis of variance.
     *
     * @param f mean square between / mean square within
     * @param df1 groups - 1
     * @param df2 n - groups
     * @param p upper tail of F
     * @param ssBetween sum of squares between groups
     * @param ssWithin sum of squares within groups
     * @param etaSquared ssBetween / total sum of squares, 0 to 1
     * @param omegaSquared its less biased form; can be below 0
     * @param etaSquaredCiLow lower end of the interval of etaSquared
     * @param etaSquaredCiHigh upper end
     */
    public record Anova(Computed<Double> f, Computed<Double> df1, Computed<Double> df2, Computed<PValue> p,
            Computed<Double> ssBetween, Computed<Double> ssWithin, Computed<Double> etaSquared,
            Computed<Double> omegaSquared, Computed<Double> etaSquaredCiLow, Computed<Double> etaSquaredCiHigh) {}

    /** An F test: the statistic, its degrees of freedom (not always whole) and its upper tail. */
    public record FTest(Computed<Double> f, Computed<Double> df1, Computed<Double> df2, Computed<PValue> p) {}

    /**
     * Kruskal and Wallis's rank test, corrected for ties.
     *
     * @param h chi-square distributed statistic
     * @param df groups - 1
     * @param p upper tail
     * @param epsilonSquared h / (n - 1), 0 to 1
     */
    public record KruskalWallis(Computed<Double> h, Computed<Double> df, Computed<PValue> p,
            Computed<Double> epsilonSquared) {}
}
