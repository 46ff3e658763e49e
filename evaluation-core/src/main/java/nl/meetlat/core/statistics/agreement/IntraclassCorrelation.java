package nl.meetlat.core.statistics.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.Decimal;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;
import nl.meetlat.core.statistics.descriptive.Moments;
import nl.meetlat.core.statistics.distribution.FDistribution;
import org.apache.commons.numbers.core.DD;

/**
 * The intraclass correlation ICC(2,1): the part of the variance of a single score that comes from the subject, when any
 * rater might have given it.
 *
 * <p>
 * icc = (MSR - MSE) / [MSR + (k - 1) MSE + k (MSC - MSE) / n], from the two-way analysis of variance of n subjects (R) by k
 * raters (C); two-way random effects, absolute agreement, single rater. At most 1, below 0 where raters contradict each
 * other. Its interval by F with Satterthwaite's degrees of freedom.
 *
 * <p>
 * One rater: {@code NOT_APPLICABLE}; no subjects: {@code EMPTY}; one: {@code TOO_FEW}; scores that do not vary:
 * {@code NO_VARIANCE}, as is the interval where raters agree entirely; where next to nothing is left to tell it by, the
 * interval is {@code TOO_FEW}. Shrout and Fleiss, <i>Psychological Bulletin</i> 86 (1979) 420-428; McGraw and Wong,
 * <i>Psychological Methods</i> 1 (1996) 30-46, case 2, ICC(A,1); as R's {@code irr::icc(x, "twoway", "agreement", "single")},
 * SPSS's RELIABILITY /ICC=MODEL(RANDOM) TYPE(ABSOLUTE).
 *
 * @param icc
 *            the intraclass correlation
 * @param interval
 *            its confidence interval
 */
public record IntraclassCorrelation(double icc, Computed<Interval> interval) {

    /** The intraclass correlation of {@code ratings}, taken as scores, with an interval at confidence {@code level}. */
    public static Computed<IntraclassCorrelation> of(Ratings ratings, double level) {
        Interval.requireLevel(level);
        if (ratings.raters() < 2) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        if (ratings.subjects() < 2) {
            return Computed.absent(ratings.subjects() == 0 ? Reason.EMPTY : Reason.TOO_FEW);
        }
        return MeanSquares.of(ratings).icc(level);
    }

    /** The mean squares of n subjects by k raters: between subjects, between raters, and the rest. */
    private record MeanSquares(double n, double k, double subjects, double raters, double rest) {

        /** Below this many degrees of freedom the quantiles of F pass the range of a double. */
        private static final double FEWEST_DEGREES = 0.05;
        private static final double ROUNDING_BOUND = 0x1p-90;

        static MeanSquares of(Ratings ratings) {
            double n = ratings.subjects();
            double k = ratings.raters();
            List<FrequencyTable> byRater = IntStream.range(0, ratings.raters())
                    .mapToObj(rater -> ofRater(ratings, rater)).toList();
            Moments all = Moments.of(FrequencyTable.merge(byRater));
            DD betweenRaters = DD.ZERO;
            for (FrequencyTable rater : byRater) {
                betweenRaters = betweenRaters.add(Moments.of(rater).mean().subtract(all.mean()).square().multiply(n));
            }
            DD betweenSubjects = DD.ZERO;
            for (Map.Entry<List<Double>, Long> pattern : ratings.patterns().entrySet()) {
                DD sum = DD.ZERO;
                for (double score : pattern.getKey()) {
                    sum = sum.add(Decimal.read(score).subtract(all.mean()));
                }
                betweenSubjects = betweenSubjects.add(sum.square().divide(k).multiply((double) pattern.getValue()));
            }
            double bound = all.sumOfSquares().doubleValue() * ROUNDING_BOUND;
            double rest = all.sumOfSquares().subtract(betweenRaters).subtract(betweenSubjects).doubleValue();
            return new MeanSquares(n, k, aboveRounding(betweenSubjects.doubleValue(), bound) / (n - 1),
                    aboveRounding(betweenRaters.doubleValue(), bound) / (k - 1),
                    aboveRounding(rest, bound) / ((n - 1) * (k - 1)));
        }

        private static FrequencyTable ofRater(Ratings ratings, int rater) {
            FrequencyTableBuilder builder = FrequencyTable.builder();
            ratings.patterns().forEach((row, count) -> builder.add(row.get(rater), count));
            return builder.build();
        }

        private static double aboveRounding(double sumOfSquares, double bound) {
            return sumOfSquares <= bound ? 0 : sumOfSquares;
        }

        Computed<IntraclassCorrelation> icc(double level) {
            double total = subjects + (k - 1) * rest + k * (raters - rest) / n;
            if (subjects == 0 && raters == 0 && rest == 0) {
                return Computed.absent(Reason.NO_VARIANCE);
            }
            double icc = (subjects - rest) / total;
            Computed<Interval> interval = icc == 1 || rest == 0 && raters == 0
                    ? Computed.absent(Reason.NO_VARIANCE)
                    : interval(icc, level);
            return Computed.of(new IntraclassCorrelation(icc, interval));
        }

        private Computed<Interval> interval(double icc, double level) {
            double a = k * icc / (n * (1 - icc));
            double b = 1 + k * icc * (n - 1) / (n * (1 - icc));
            double ofRaters = a * raters;
            double ofRest = b * rest;
            double df = (ofRaters + ofRest) * (ofRaters + ofRest)
                    / (ofRaters * ofRaters / (k - 1) + ofRest * ofRest / ((n - 1) * (k - 1)));
            if (!(df > 0)) {
                return Computed.absent(Reason.NO_VARIANCE);
            }
            if (df < FEWEST_DEGREES) {
                return Computed.absent(Reason.TOO_FEW);
            }
            double noise = k * raters + (k * n - k - n) * rest;
            double lowF = FDistribution.upperQuantile((1 - level) / 2, n - 1, df);
            double highF = FDistribution.upperQuantile((1 - level) / 2, df, n - 1);
            double low = n * (subjects - lowF * rest) / (lowF * noise + n * subjects);
            double high = n * (highF * subjects - rest) / (noise + n * highF * subjects);
            return Computed.of(new Interval(low, high, level));
        }
    }
}
