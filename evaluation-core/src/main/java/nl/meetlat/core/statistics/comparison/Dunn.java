package nl.meetlat.core.statistics.comparison;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.MidRanks;
import nl.meetlat.core.statistics.distribution.NormalDistribution;

/**
 * Dunn's comparison of every group with every other by mean rank: which groups tend to give larger observations.
 *
 * <p>
 * z = (r<sub>a</sub> - r<sub>b</sub>) / sqrt(v (1/n<sub>a</sub> + 1/n<sub>b</sub>)), with r the mean midranks among all
 * observations and v the variance of all midranks, which takes ties into account. Two-sided p by the normal distribution,
 * corrected over the table after Holm. The statistic of a pair is z, with the sign of the difference.
 *
 * <p>
 * Needs two groups with observations (else {@code EMPTY} or {@code SINGLE_GROUP}); all observations equal is
 * {@code NO_VARIANCE}. There are no intervals: {@code NOT_APPLICABLE}. Dunn, <i>Technometrics</i> 6 (1964) 241-252; as R's
 * {@code dunn.test::dunn.test(y, g, method = "holm", altp = TRUE)}, SPSS's pairwise comparisons after NPTESTS
 * /INDEPENDENT KRUSKAL_WALLIS, which correct after Bonferroni.
 *
 * @param pairs
 *            the differences in mean rank, the first group with each later one, then the second, and so on
 */
public record Dunn(List<PairDifference> pairs) {

    public Dunn {
        pairs = List.copyOf(pairs);
    }

    /** Compares every two of {@code groups}. */
    public static Computed<Dunn> of(List<FrequencyTable> groups) {
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        FrequencyTable pooled = compared.pooled();
        if (pooled.size() == 1) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        MidRanks ranks = MidRanks.of(pooled);
        double variance = ranks.variance();
        List<PairDifference> pairs = Pairs.of(groups.stream().map(ranks::rank).toList()).map((a, b, pair) -> {
            double z = pair.difference() / Math.sqrt(variance * pair.inverseSizes());
            return new PairDifference(a, b, pair.difference(), Computed.of(z),
                    Computed.of(NormalDistribution.twoSided(z)), Computed.absent(Reason.NOT_APPLICABLE));
        });
        return Computed.of(new Dunn(holm(pairs)));
    }

    private static List<PairDifference> holm(List<PairDifference> pairs) {
        List<PValue> adjusted = Adjustment.HOLM.adjust(pairs.stream().map(pair -> pair.p().orElseThrow()).toList());
        List<PairDifference> corrected = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            PairDifference pair = pairs.get(i);
            corrected.add(new PairDifference(pair.a(), pair.b(), pair.difference(), pair.statistic(),
                    Computed.of(adjusted.get(i)), pair.interval()));
        }
        return corrected;
    }
}
