package nl.meetlat.core.statistics.association;

import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.descriptive.Proportion;
import nl.meetlat.core.statistics.sampling.SplitMix64;

/**
 * Draws tables with given margins at random and counts those that are at most as probable as a given one. Cell after cell
 * is drawn from its hypergeometric distribution given the cells before it, which gives each table its own probability:
 * Patefield, <i>Applied Statistics</i> 30 (1981) 91-97.
 */
final class TableSampling {

    private static final int REPLICATES = 100_000;
    private static final long SEED = 20_121_112;
    private static final double PRECISION_LEVEL = 0.99;

    private final CountTable observed;
    private final LnFactorial lnFactorial;
    private final SplitMix64 random = new SplitMix64(SEED);

    TableSampling(CountTable observed) {
        this.observed = observed;
        this.lnFactorial = new LnFactorial(observed.total());
    }

    FisherExactTest test() {
        double bound = lnFactorial.lnOpenPart(observed) + LnFactorial.EQUAL;
        long hits = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            if (drawLnOpenPart() <= bound) {
                hits++;
            }
        }
        return new FisherExactTest(PValue.of((1.0 + hits) / (1.0 + REPLICATES)), FisherExactTest.Method.MONTE_CARLO,
                REPLICATES, Proportion.of(hits, REPLICATES, PRECISION_LEVEL).interval());
    }

    private double drawLnOpenPart() {
        long[] left = new long[observed.rows()];
        for (int row = 0; row < left.length; row++) {
            left[row] = observed.rowTotal(row);
        }
        long total = observed.total();
        double sum = 0;
        for (int column = 0; column < observed.columns(); column++) {
            long toPlace = observed.columnTotal(column);
            long room = total;
            total -= toPlace;
            for (int row = 0; row < left.length; row++) {
                long count = draw(left[row], room, toPlace);
                room -= left[row];
                left[row] -= count;
                toPlace -= count;
                sum -= lnFactorial.of(count);
            }
        }
        return sum;
    }

    /** How many of {@code marked} people are among {@code drawn} out of {@code all}: by inversion from the mode. */
    private long draw(long marked, long all, long drawn) {
        long least = Math.max(0, drawn + marked - all);
        long most = Math.min(marked, drawn);
        if (least == most) {
            return least;
        }
        long mode = Math.min(most, Math.max(least, (long) ((marked + 1.0) * (drawn + 1.0) / (all + 2.0))));
        double atMode = Math.exp(lnChoose(marked, mode) + lnChoose(all - marked, drawn - mode) - lnChoose(all, drawn));
        double u = random.nextDouble() - atMode;
        long below = mode;
        long above = mode;
        double atBelow = atMode;
        double atAbove = atMode;
        while (u > 0 && (below > least || above < most)) {
            if (above < most) {
                atAbove *= (double) (marked - above) * (drawn - above)
                        / ((above + 1.0) * (all - marked - drawn + above + 1));
                above++;
                u -= atAbove;
                if (u <= 0) {
                    return above;
                }
            }
            if (below > least) {
                atBelow *= (double) below * (all - marked - drawn + below)
                        / ((marked - below + 1.0) * (drawn - below + 1.0));
                below--;
                u -= atBelow;
                if (u <= 0) {
                    return below;
                }
            }
        }
        return mode;
    }

    private double lnChoose(long n, long k) {
        return lnFactorial.of(n) - lnFactorial.of(k) - lnFactorial.of(n - k);
    }
}
