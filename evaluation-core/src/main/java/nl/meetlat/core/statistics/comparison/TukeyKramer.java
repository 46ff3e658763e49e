package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.StudentizedRange;

/**
 * Tukey's comparison of every group with every other, with Kramer's extension to unequal sizes: which means differ, if
 * the groups have equal variances.
 *
 * <p>
 * q = |m<sub>a</sub> - m<sub>b</sub>| / se, se&sup2; = MSW / 2 x (1/n<sub>a</sub> + 1/n<sub>b</sub>); p and the intervals
 * by the studentized range of k groups with N - k degrees of freedom, so that the chance of any false difference in the
 * whole table is 1 - level. The statistic of a pair is q, 0 or more. For two groups it is Student's test.
 *
 * <p>
 * Needs two groups with observations (else {@code EMPTY} or {@code SINGLE_GROUP}), one of which has two: otherwise the pairs
 * are {@code TOO_FEW}. No variance within any group: {@code NO_VARIANCE}. Kramer, <i>Biometrics</i> 12 (1956) 307-310; as
 * R's {@code TukeyHSD(aov(y ~ g))}, which gives b minus a, SPSS's ONEWAY /POSTHOC=TUKEY.
 *
 * @param df
 *            the degrees of freedom within groups
 * @param pairs
 *            the differences, the first group with each later one, then the second, and so on
 */
public record TukeyKramer(long df, List<PairDifference> pairs) {

    public TukeyKramer {
        pairs = List.copyOf(pairs);
    }

    /** Compares every two of {@code groups}, with simultaneous intervals at confidence {@code level}. */
    public static Computed<TukeyKramer> of(List<FrequencyTable> groups, double level) {
        Interval.requireLevel(level);
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        long df = compared.n() - compared.count();
        double within = SumsOfSquares.of(compared.tables()).within().doubleValue();
        if (within == 0) {
            Reason reason = df == 0 ? Reason.TOO_FEW : Reason.NO_VARIANCE;
            return Computed.of(new TukeyKramer(df, Pairs.of(groups)
                    .map((a, b, pair) -> PairDifference.without(a, b, pair.difference(), reason))));
        }
        StudentizedRange range = StudentizedRange.ofGroups(compared.tables().size());
        double critical = range.upperQuantile(1 - level, df);
        List<PairDifference> pairs = Pairs.of(groups).map((a, b, pair) -> {
            double error = Math.sqrt(within / df / 2 * pair.inverseSizes());
            double q = Math.abs(pair.difference()) / error;
            Interval interval = new Interval(pair.difference() - critical * error, pair.difference() + critical * error,
                    level);
            return new PairDifference(a, b, pair.difference(), Computed.of(q), Computed.of(range.upperTail(q, df)),
                    Computed.of(interval));
        });
        return Computed.of(new TukeyKramer(df, pairs));
    }
}
