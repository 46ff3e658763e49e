package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.StudentizedRange;

/**
 * Games and Howell's comparison of every group with every other: which means differ, whatever the variances.
 *
 * <p>
 * q = |m<sub>a</sub> - m<sub>b</sub>| / se, se&sup2; = (s<sub>a</sub>&sup2;/n<sub>a</sub> +
 * s<sub>b</sub>&sup2;/n<sub>b</sub>) / 2; p and the interval by the studentized range of k groups with Welch's degrees of
 * freedom for the pair. The statistic of a pair is q, 0 or more. For two groups it is Welch's test.
 *
 * <p>
 * Needs two groups with observations (else {@code EMPTY} or {@code SINGLE_GROUP}). A pair with a group of one is
 * {@code TOO_FEW}, a pair of two groups without variance {@code NO_VARIANCE}; the other pairs stand. Games and Howell,
 * <i>Journal of Educational Statistics</i> 1 (1976) 113-125; as R's {@code rstatix::games_howell_test}, SPSS's ONEWAY
 * /POSTHOC=GH.
 *
 * @param pairs
 *            the differences, the first group with each later one, then the second, and so on
 */
public record GamesHowell(List<PairDifference> pairs) {

    public GamesHowell {
        pairs = List.copyOf(pairs);
    }

    /** Compares every two of {@code groups}, with simultaneous intervals at confidence {@code level}. */
    public static Computed<GamesHowell> of(List<FrequencyTable> groups, double level) {
        Interval.requireLevel(level);
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        StudentizedRange range = StudentizedRange.ofGroups(compared.tables().size());
        return Computed
                .of(new GamesHowell(Pairs.of(groups).map((a, b, pair) -> compare(a, b, pair, range, level))));
    }

    private static PairDifference compare(int a, int b, Pair pair, StudentizedRange range, double level) {
        if (pair.a().n() == 1 || pair.b().n() == 1) {
            return PairDifference.without(a, b, pair.difference(), Reason.TOO_FEW);
        }
        double error = Math.sqrt(pair.squaredError() / 2);
        if (error == 0) {
            return PairDifference.without(a, b, pair.difference(), Reason.NO_VARIANCE);
        }
        double df = pair.welchDegreesOfFreedom();
        double q = Math.abs(pair.difference()) / error;
        double half = range.upperQuantile(1 - level, df) * error;
        Interval interval = new Interval(pair.difference() - half, pair.difference() + half, level);
        return new PairDifference(a, b, pair.difference(), Computed.of(q), Computed.of(range.upperTail(q, df)),
                Computed.of(interval));
    }
}
