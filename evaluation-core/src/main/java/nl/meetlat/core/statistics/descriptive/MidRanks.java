package nl.meetlat.core.statistics.descriptive;

import java.util.Arrays;

/**
 * The ranks of a sample, counted from 1 at the smallest, where equal observations share the mean of their ranks.
 *
 * <p>
 * The value v<sub>i</sub> gets rank b<sub>i</sub> + (c<sub>i</sub> + 1)/2, with b<sub>i</sub> the number of smaller
 * observations and c<sub>i</sub> the number equal to it. As R's {@code rank(x)}, SPSS's RANK /TIES=MEAN.
 */
public final class MidRanks {

    private final double[] values;
    private final double[] ranks;
    private final FrequencyTable ranked;

    private MidRanks(double[] values, double[] ranks, FrequencyTable ranked) {
        this.values = values;
        this.ranks = ranks;
        this.ranked = ranked;
    }

    /** The ranks of the observations in {@code pooled}. */
    public static MidRanks of(FrequencyTable pooled) {
        double[] values = new double[pooled.size()];
        double[] ranks = new double[pooled.size()];
        FrequencyTableBuilder ranked = FrequencyTable.builder();
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            double count = pooled.count(i);
            values[i] = pooled.value(i);
            ranks[i] = below + (count + 1) / 2;
            below += count;
            ranked.add(ranks[i], pooled.count(i));
        }
        return new MidRanks(values, ranks, ranked.build());
    }

    /**
     * The rank of {@code value}.
     *
     * @throws IllegalArgumentException
     *             if it is not among the ranked observations
     */
    public double rankOf(double value) {
        int index = Arrays.binarySearch(values, value + 0.0);
        if (index < 0) {
            throw new IllegalArgumentException(value + " is not among the ranked observations");
        }
        return ranks[index];
    }

    /** The table of the ranks of the observations in {@code part}, all of which have been ranked. */
    public FrequencyTable rank(FrequencyTable part) {
        return part.map(this::rankOf);
    }

    /**
     * The variance of all ranks, N (N + 1) / 12 less what ties take from it; 0 if all observations are equal. Only for two
     * observations or more.
     */
    public double variance() {
        return Moments.of(ranked).variance();
    }
}
