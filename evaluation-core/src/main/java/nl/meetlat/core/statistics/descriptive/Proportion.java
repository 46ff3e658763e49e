package nl.meetlat.core.statistics.descriptive;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.NormalDistribution;

/**
 * A share of a sample with its Wilson interval, which stays within 0 and 1 and holds its level in small samples.
 *
 * <p>
 * (p + z&sup2;/2n &plusmn; z sqrt(p(1 - p)/n + z&sup2;/4n&sup2;)) / (1 + z&sup2;/n), with p the share, n the valid answers
 * and z the normal quantile of the level; without continuity correction. Shares run from 0 to 1. One valid answer
 * suffices; without any, share and interval are {@code EMPTY}. None or all positive gives an end of exactly 0 or 1.
 * Wilson, <i>JASA</i> 22 (1927) 209-212; as R's {@code prop.test(x, n, correct = FALSE)$conf.int}, SPSS's PROPORTIONS
 * /CITYPES WILSON_SCORE.
 *
 * @param positive
 *            the number of answers that count, from 0 to {@code valid}
 * @param valid
 *            the number of answers
 * @param share
 *            positive / valid
 * @param interval
 *            the confidence interval of the share
 */
public record Proportion(long positive, long valid, Computed<Double> share, Computed<Interval> interval) {

    public Proportion {
        requirePart(positive, valid);
    }

    /** The share of {@code positive} in {@code valid} with its interval at confidence {@code level}. */
    public static Proportion of(long positive, long valid, double level) {
        requirePart(positive, valid);
        Interval.requireLevel(level);
        if (valid == 0) {
            return new Proportion(positive, 0, Computed.absent(Reason.EMPTY), Computed.absent(Reason.EMPTY));
        }
        double share = (double) positive / valid;
        return new Proportion(positive, valid, Computed.of(share), Computed.of(wilson(positive, valid, level)));
    }

    private static void requirePart(long positive, long valid) {
        if (positive < 0 || valid < positive) {
            throw new IllegalArgumentException(positive + " of " + valid + " is not a share");
        }
    }

    private static Interval wilson(long positive, long valid, double level) {
        double z = NormalDistribution.upperQuantile((1 - level) / 2);
        double n = valid;
        double share = positive / n;
        double centre = share + z * z / (2 * n);
        double half = z * Math.sqrt(share * ((valid - positive) / n) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        double low = positive == 0 ? 0 : (centre - half) / scale;
        double high = positive == valid ? 1 : (centre + half) / scale;
        return new Interval(low, high, level);
    }
}
