package nl.meetlat.core.statistics.comparison;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * How far two groups differ, in a comparison of every group with every other.
 *
 * @param a
 *            the place of the first group in the list that was compared, from 0
 * @param b
 *            the place of the second, larger than {@code a}
 * @param difference
 *            the mean of a minus the mean of b; for {@link Dunn} of their ranks
 * @param statistic
 *            the test statistic, which its test explains
 * @param p
 *            the probability if the two do not differ, corrected for the number of pairs
 * @param interval
 *            the simultaneous confidence interval of the difference
 */
public record PairDifference(int a, int b, double difference, Computed<Double> statistic, Computed<PValue> p,
        Computed<Interval> interval) {

    static PairDifference without(int a, int b, double difference, Reason reason) {
        return new PairDifference(a, b, difference, Computed.absent(reason), Computed.absent(reason),
                Computed.absent(reason));
    }
}
