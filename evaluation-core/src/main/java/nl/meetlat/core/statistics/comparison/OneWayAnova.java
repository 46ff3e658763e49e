package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.FDistribution;
import org.apache.commons.numbers.core.DD;

/**
 * The classical analysis of variance: whether the means of groups differ more than chance explains, if the groups have
 * equal variances.
 *
 * <p>
 * F = (SSB / df1) / (SSW / df2), df1 = k - 1, df2 = N - k; eta squared = SSB / SST; omega squared = (SSB - df1 MSW) / (SST
 * + MSW), with SSB = &Sigma; n<sub>j</sub> (m<sub>j</sub> - m)&sup2; between groups, SSW = &Sigma; SS<sub>j</sub> within
 * groups, SST = SSB + SSW, MSW = SSW / df2, k the number of groups and N of observations. Sums of squares in the squared
 * unit of the observations, eta squared from 0 to 1, omega squared at most 1 and below 0 for very small differences.
 *
 * <p>
 * Needs two groups with observations; a group of one takes part. Groups without observations do not: none left is
 * {@code EMPTY}, one left {@code SINGLE_GROUP}. Only groups of one: F, p and omega squared are {@code TOO_FEW}. No variance
 * within any group: F and p are {@code NO_VARIANCE}; no variance at all: the effect sizes too.
 *
 * <p>
 * Sums are kept in about 32 digits, see {@link nl.meetlat.core.statistics.descriptive.Moments}. Fisher, <i>Statistical
 * Methods for Research Workers</i> (1925), chapter 7; Hays, <i>Statistics for Psychologists</i> (1963) 381-382 for omega.
 * As R's {@code oneway.test(y ~ g, var.equal = TRUE)} and {@code aov}, SPSS's ONEWAY.
 *
 * @param ssBetween
 *            the sum of squares between groups
 * @param ssWithin
 *            the sum of squares within groups
 * @param df1
 *            the degrees of freedom between groups, 1 or more
 * @param df2
 *            the degrees of freedom within groups, 0 or more
 * @param f
 *            the test statistic, 0 or more
 * @param p
 *            the probability of a larger F if all groups have the same mean
 * @param etaSquared
 *            the part of the variation in the sample that groups explain
 * @param omegaSquared
 *            the same for the population, without the bias of eta squared
 */
public record OneWayAnova(double ssBetween, double ssWithin, long df1, long df2, Computed<Double> f,
        Computed<PValue> p, Computed<Double> etaSquared, Computed<Double> omegaSquared) {

    /** Compares the means of {@code groups}. */
    public static Computed<OneWayAnova> of(List<FrequencyTable> groups) {
        Groups compared = Groups.of(groups);
        return compared.refusal().<Computed<OneWayAnova>>map(Computed::absent)
                .orElseGet(() -> Computed.of(compare(compared)));
    }

    private static OneWayAnova compare(Groups groups) {
        SumsOfSquares squares = SumsOfSquares.of(groups.tables());
        DD between = squares.between();
        DD within = squares.within();
        DD total = squares.total();
        long df1 = groups.count() - 1;
        long df2 = groups.n() - groups.count();
        Computed<Double> f = df2 == 0
                ? Computed.absent(Reason.TOO_FEW)
                : ratio(between.divide((double) df1), within.divide((double) df2));
        Computed<Double> omega = df2 == 0 ? Computed.absent(Reason.TOO_FEW) : omegaSquared(squares, df1, df2);
        return new OneWayAnova(between.doubleValue(), within.doubleValue(), df1, df2, f,
                f.map(ratio -> FDistribution.upperTail(ratio, df1, df2)), ratio(between, total), omega);
    }

    private static Computed<Double> omegaSquared(SumsOfSquares squares, long df1, long df2) {
        DD meanSquareWithin = squares.within().divide((double) df2);
        return ratio(squares.between().subtract(meanSquareWithin.multiply((double) df1)),
                squares.total().add(meanSquareWithin));
    }

    private static Computed<Double> ratio(DD part, DD whole) {
        return whole.isZero() ? Computed.absent(Reason.NO_VARIANCE) : Computed.of(part.divide(whole).doubleValue());
    }
}
