package nl.meetlat.core.statistics.descriptive;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/**
 * What a table of means shows of one group.
 *
 * <p>
 * sd = sqrt(SS / (n - 1)), with SS the sum of squares about the mean. In the unit of the observations. An empty sample has
 * neither mean nor sd, a sample of one has no sd, equal observations have sd 0. As R's {@code mean} and {@code sd}, SPSS's
 * DESCRIPTIVES.
 *
 * @param n
 *            the number of observations, 0 or more
 * @param mean
 *            their mean; {@code EMPTY} if there are none
 * @param sd
 *            their standard deviation; {@code TOO_FEW} for one observation, {@code EMPTY} for none
 */
public record Summary(long n, Computed<Double> mean, Computed<Double> sd) {

    /** The summary of the observations in {@code table}. */
    public static Summary of(FrequencyTable table) {
        return of(Moments.of(table));
    }

    static Summary of(Moments moments) {
        long n = moments.n();
        if (n == 0) {
            return new Summary(0, Computed.absent(Reason.EMPTY), Computed.absent(Reason.EMPTY));
        }
        Computed<Double> sd = n == 1
                ? Computed.absent(Reason.TOO_FEW)
                : Computed.of(moments.sumOfSquares().divide((double) (n - 1)).sqrt().doubleValue());
        return new Summary(n, Computed.of(moments.mean().doubleValue()), sd);
    }
}
