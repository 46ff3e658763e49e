package nl.meetlat.core.statistics.comparison;

import java.util.List;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Moments;
import org.apache.commons.numbers.core.DD;

/** The partition of the variation between all observations into that between and that within groups. */
record SumsOfSquares(DD between, DD within) {

    /** Variation between groups that is a smaller part of that within them is rounding in the 32nd digit, thus none. */
    private static final double ROUNDING_BOUND = 0x1p-100;

    static SumsOfSquares of(List<FrequencyTable> groups) {
        return ofMoments(groups.stream().map(Moments::of).toList());
    }

    static SumsOfSquares ofMoments(List<Moments> moments) {
        DD first = moments.get(0).mean();
        DD sum = DD.ZERO;
        DD within = DD.ZERO;
        double n = 0;
        for (Moments group : moments) {
            sum = sum.add(group.mean().subtract(first).multiply((double) group.n()));
            within = within.add(group.sumOfSquares());
            n += group.n();
        }
        DD grandMean = first.add(sum.divide(n));
        DD between = DD.ZERO;
        for (Moments group : moments) {
            between = between.add(group.mean().subtract(grandMean).square().multiply((double) group.n()));
        }
        boolean rounding = between.doubleValue() <= within.doubleValue() * ROUNDING_BOUND;
        return new SumsOfSquares(rounding ? DD.ZERO : between, within);
    }

    DD total() {
        return between.add(within);
    }
}
