package nl.meetlat.core.evaluation.finding;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * Every pair of groups compared, each p already corrected for the number of pairs. A list is empty when it was not
 * computed.
 *
 * @param tukey Tukey's honest significant difference with Kramer's sizes, equal variances assumed
 * @param gamesHowell Games and Howell's test, variances free
 * @param dunn Dunn's rank test with Holm's correction
 */
public record PostHoc(List<Pair> tukey, List<Pair> gamesHowell, List<Pair> dunn) {

    public static final PostHoc NONE = new PostHoc(List.of(), List.of(), List.of());

    public PostHoc {
        tukey = List.copyOf(tukey);
        gamesHowell = List.copyOf(gamesHowell);
        dunn = List.copyOf(dunn);
    }

    /**
     * Group {@code a} minus group {@code b}; a stands before b in scale order.
     *
     * @param a a group
     * @param b a later group
     * @param difference of the means, of the mean ranks for Dunn
     * @param statistic q for Tukey and Games-Howell, z for Dunn
     * @param p corrected
     * @param ciLow lower end of the difference's simultaneous interval; not applicable for Dunn
     * @param ciHigh upper end
     */
    public record Pair(Group a, Group b, Computed<Double> difference, Computed<Double> statistic, Computed<PValue> p,
            Computed<Double> ciLow, Computed<Double> ciHigh) {}
}
