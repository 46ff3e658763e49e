package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Moments;
import nl.meetlat.core.statistics.distribution.FDistribution;

/**
 * Whether groups have equal variances, as the analysis of variance assumes.
 *
 * <p>
 * The one-way F of the absolute deviations of the observations from the {@link Centre} of their group: the mean (Levene)
 * or the median (Brown and Forsythe).
 *
 * <p>
 * Needs two groups with observations (else {@code EMPTY} or {@code SINGLE_GROUP}), of which one has two ({@code TOO_FEW});
 * a group of one takes part. Deviations that do not vary within any group, as in pairs of answers, are
 * {@code NO_VARIANCE}. As R's {@code car::leveneTest(y, g, center = mean)} and {@code center = median}, SPSS's ONEWAY
 * /STATISTICS=HOMOGENEITY.
 *
 * @param f
 *            the test statistic, 0 or more
 * @param df1
 *            the degrees of freedom between groups, 1 or more
 * @param df2
 *            the degrees of freedom within groups, 1 or more
 * @param p
 *            the probability of a larger F if all groups have the same variance
 */
public record VarianceTest(double f, long df1, long df2, PValue p) {

    /** Compares the variances of {@code groups} by deviations from {@code centre}. */
    public static Computed<VarianceTest> of(List<FrequencyTable> groups, Centre centre) {
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        long df1 = compared.count() - 1;
        long df2 = compared.n() - compared.count();
        if (df2 == 0) {
            return Computed.absent(Reason.TOO_FEW);
        }
        SumsOfSquares squares = SumsOfSquares.ofMoments(compared.tables().stream()
                .map(group -> Moments.ofDeviations(group, centre.of(group))).toList());
        if (squares.within().isZero()) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        double f = squares.between().divide((double) df1).divide(squares.within().divide((double) df2)).doubleValue();
        return Computed.of(new VarianceTest(f, df1, df2, FDistribution.upperTail(f, df1, df2)));
    }
}
