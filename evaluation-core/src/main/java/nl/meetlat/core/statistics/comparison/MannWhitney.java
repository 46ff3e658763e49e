package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.MidRanks;
import nl.meetlat.core.statistics.descriptive.Moments;
import nl.meetlat.core.statistics.distribution.NormalDistribution;
import org.apache.commons.numbers.core.DD;

/**
 * The Mann-Whitney test: whether the observations of one group tend to be larger than those of another.
 *
 * <p>
 * U = the number of pairs (one of a, one of b) that a wins, a tie counting one half = R<sub>a</sub> - n<sub>a</sub>
 * (n<sub>a</sub> + 1) / 2, with R<sub>a</sub> the sum of the midranks of a; z = (U - n<sub>a</sub> n<sub>b</sub> / 2) /
 * sqrt(n<sub>a</sub> n<sub>b</sub> v / N), with v the variance of all midranks, which takes ties into account. p by the
 * normal distribution, without continuity correction.
 *
 * <p>
 * An empty group: {@code SINGLE_GROUP}, or {@code EMPTY} if both are; all observations equal: {@code NO_VARIANCE}. Mann and
 * Whitney, <i>Annals of Mathematical Statistics</i> 18 (1947) 50-60; as R's
 * {@code wilcox.test(a, b, exact = FALSE, correct = FALSE)}, SPSS's NPAR TESTS /M-W, which prints the smaller U.
 *
 * @param u
 *            the wins of a, from 0 to n<sub>a</sub> n<sub>b</sub>
 * @param z
 *            its standardized value, above 0 if a tends to be larger
 * @param p
 *            the two-sided probability if neither tends to be larger
 * @param superiority
 *            u / (n<sub>a</sub> n<sub>b</sub>): the probability that one of a exceeds one of b, from 0 to 1
 */
public record MannWhitney(double u, double z, PValue p, double superiority) {

    /** Compares the ranks of {@code a} and {@code b}. */
    public static Computed<MannWhitney> of(FrequencyTable a, FrequencyTable b) {
        if (Pair.refusal(a, b).isPresent()) {
            return Computed.absent(Pair.refusal(a, b).get());
        }
        FrequencyTable pooled = FrequencyTable.merge(List.of(a, b));
        if (pooled.size() == 1) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        MidRanks ranks = MidRanks.of(pooled);
        DD meanRank = Moments.of(ranks.rank(a)).mean();
        double sizeOfA = a.n();
        double pairs = sizeOfA * b.n();
        double u = meanRank.subtract((sizeOfA + 1) / 2).multiply(sizeOfA).doubleValue();
        double excess = meanRank.subtract((pooled.n() + 1) / 2.0).multiply(sizeOfA).doubleValue();
        double z = excess / Math.sqrt(pairs * ranks.variance() / pooled.n());
        return Computed.of(new MannWhitney(u, z, NormalDistribution.twoSided(z), u / pairs));
    }
}
