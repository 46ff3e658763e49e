package nl.meetlat.core.statistics.descriptive;

import java.util.OptionalLong;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.TDistribution;

/**
 * The confidence interval of a mean, narrower the larger the part of the population that answered.
 *
 * <p>
 * mean &plusmn; t(n - 1) se, with se = sd / sqrt(n) and, for a known population size N, se = sd / sqrt(n) sqrt(1 - n/N).
 * In the unit of the observations. Needs two observations; {@code EMPTY} for none, {@code TOO_FEW} for one; equal
 * observations, and a population that answered entirely, give an interval of width 0. A population smaller than the
 * sample cannot be its population: {@code NOT_APPLICABLE}. Cochran, <i>Sampling Techniques</i> (1977), 2.14; as R's
 * {@code t.test(x)$conf.int} and, with N, {@code survey::svymean} with {@code fpc}; SPSS's EXAMINE.
 *
 * @param standardError
 *            the standard error of the mean, 0 or more
 * @param interval
 *            the interval about the mean
 */
public record MeanInterval(double standardError, Interval interval) {

    /**
     * The interval of the mean of {@code summary}.
     *
     * @param level
     *            the confidence level, between 0 and 1
     * @param populationSize
     *            the number of people who could have answered, if the finite population is to be taken into account
     */
    public static Computed<MeanInterval> of(Summary summary, double level, OptionalLong populationSize) {
        Interval.requireLevel(level);
        long n = summary.n();
        if (populationSize.isPresent() && populationSize.getAsLong() < n) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        double unseen = populationSize.isPresent() && n > 0
                ? (double) (populationSize.getAsLong() - n) / populationSize.getAsLong()
                : 1;
        return summary.sd().map(sd -> {
            double mean = summary.mean().orElseThrow();
            double standardError = sd / Math.sqrt(n) * Math.sqrt(unseen);
            double half = TDistribution.upperQuantile((1 - level) / 2, n - 1) * standardError;
            return new MeanInterval(standardError, new Interval(mean - half, mean + half, level));
        });
    }
}
