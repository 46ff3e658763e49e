package nl.meetlat.core.statistics.comparison;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.Noncentrality;

/**
 * Confidence intervals of effect sizes, from the noncentral distributions of F and t.
 *
 * <p>
 * Of eta squared: &lambda; / (&lambda; + n) with &lambda; the noncentralities under which the F found has upper and lower tail
 * (1 - level) / 2, n = df1 + df2 + 1; from 0 to 1, its lower end 0 for an F that is small anyway. Of Cohen's d: &delta;
 * sqrt(1/n<sub>a</sub> + 1/n<sub>b</sub>) with &delta; the same for Student's t.
 *
 * <p>
 * Do not exist where F or t do not, for their reason; beyond a noncentrality of a million, where the interval is narrower than
 * any print: {@code NOT_APPLICABLE}. Steiger, <i>Psychological Methods</i> 9 (2004) 164-182; Cumming and Finch, <i>Educational
 * and Psychological Measurement</i> 61 (2001) 532-574; as R's {@code MBESS::ci.pvaf} and {@code MBESS::ci.smd}, SPSS's ONEWAY
 * and T-TEST /ES.
 */
public final class EffectInterval {

    private EffectInterval() {}

    /** The interval of eta squared at confidence {@code level}. */
    public static Computed<Interval> ofEtaSquared(OneWayAnova anova, double level) {
        Interval.requireLevel(level);
        double tail = (1 - level) / 2;
        return anova.f().flatMap(f -> {
            if (f * anova.df1() > Noncentrality.LARGEST) {
                return Computed.absent(Reason.NOT_APPLICABLE);
            }
            return Computed.of(new Interval(
                    share(Noncentrality.ofF(f, anova.df1(), anova.df2(), 1 - tail), anova),
                    share(Noncentrality.ofF(f, anova.df1(), anova.df2(), tail), anova), level));
        });
    }

    private static double share(double noncentrality, OneWayAnova anova) {
        return noncentrality / (noncentrality + anova.df1() + anova.df2() + 1);
    }

    /** The interval of Cohen's d of a minus b at confidence {@code level}. */
    public static Computed<Interval> ofCohensD(FrequencyTable a, FrequencyTable b, double level) {
        Interval.requireLevel(level);
        double tail = (1 - level) / 2;
        return TTest.student(a, b, level).flatMap(test -> {
            if (test.t() * test.t() > Noncentrality.LARGEST) {
                return Computed.absent(Reason.NOT_APPLICABLE);
            }
            double unit = Math.sqrt(Pair.of(a, b).inverseSizes());
            return Computed.of(new Interval(unit * Noncentrality.ofT(test.t(), test.df(), 1 - tail),
                    unit * Noncentrality.ofT(test.t(), test.df(), tail), level));
        });
    }
}
