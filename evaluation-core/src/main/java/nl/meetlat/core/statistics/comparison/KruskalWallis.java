package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.MidRanks;
import nl.meetlat.core.statistics.distribution.ChiSquareDistribution;

/**
 * The Kruskal-Wallis test: whether the observations of some groups tend to be larger than those of others, from their
 * ranks.
 *
 * <p>
 * H = (N - 1) SSB / SST over the midranks of all observations, which is the usual formula with its correction for ties;
 * epsilon squared = H / (N - 1), from 0 to 1. p by chi-square with k - 1 degrees of freedom, which is close from five
 * observations in every group.
 *
 * <p>
 * Needs two groups with observations; none is {@code EMPTY}, one {@code SINGLE_GROUP}. All observations equal is
 * {@code NO_VARIANCE}. Kruskal and Wallis, <i>JASA</i> 47 (1952) 583-621; Tomczak and Tomczak,
 * <i>Trends in Sport Sciences</i> 21 (2014) 19-25 for epsilon; as R's {@code kruskal.test} and
 * {@code effectsize::rank_epsilon_squared}, SPSS's NPAR TESTS /K-W.
 *
 * @param h
 *            the test statistic, corrected for ties, from 0 to N - 1
 * @param df
 *            the degrees of freedom, 1 or more
 * @param p
 *            the probability of a larger H if the groups do not differ
 * @param epsilonSquared
 *            the part of the variation in ranks that groups explain
 */
public record KruskalWallis(double h, long df, PValue p, double epsilonSquared) {

    /** Compares the ranks of {@code groups}. */
    public static Computed<KruskalWallis> of(List<FrequencyTable> groups) {
        Groups compared = Groups.of(groups);
        if (compared.refusal().isPresent()) {
            return Computed.absent(compared.refusal().get());
        }
        FrequencyTable pooled = compared.pooled();
        if (pooled.size() == 1) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        MidRanks ranks = MidRanks.of(pooled);
        SumsOfSquares squares = SumsOfSquares.of(compared.tables().stream().map(ranks::rank).toList());
        double epsilonSquared = squares.between().divide(squares.total()).doubleValue();
        double h = squares.between().divide(squares.total()).multiply((double) (compared.n() - 1)).doubleValue();
        long df = compared.count() - 1;
        return Computed.of(new KruskalWallis(h, df, ChiSquareDistribution.upperTail(h, df), epsilonSquared));
    }
}
