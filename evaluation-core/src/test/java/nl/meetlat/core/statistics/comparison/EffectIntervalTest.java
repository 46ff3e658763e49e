package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.distribution.Noncentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectIntervalTest {

    /**
     * R 4.2.2: {@code uniroot(function(l) sum(dpois(0:3000, l / 2) * pbeta(x, df1 / 2 + 0:3000, df2 / 2)) - p, c(0, 1000), tol =
     * 1e-14)$root} for p = .975 and .025, with x = df1 f / (df1 f + df2); R's own noncentral {@code pf} stops at about 1e-9.
     */
    @ParameterizedTest
    @CsvSource({"6.6757, 2, 173, 2.047261929610618, 30.644893315238491", "0.63, 3, 172, 0, 7.9184362019562178",
            "0.001, 3, 172, 0, 0", "48.7, 1, 170, 23.756478397764219, 82.173232917257664", "0, 3, 172, 0, 0"})
    void ofF_agreesWithR(double f, double df1, double df2, double low, double high) {
        assertThat(Noncentrality.ofF(f, df1, df2, 0.975)).isCloseTo(low, within(1e-9));
        assertThat(Noncentrality.ofF(f, df1, df2, 0.025)).isCloseTo(high, within(1e-9));
    }

    /** R 4.2.2: {@code uniroot(function(l) pt(t, df, l) - p, c(-37, 37), tol = 1e-13)$root}; pt itself holds about ten digits. */
    @ParameterizedTest
    @CsvSource({"6.978, 170, 4.873544032800333, 9.0643870502864861",
            "-1.3, 12, -3.301301138089487, 0.75140419873767927",
            "0.2, 5, -1.7733227218699328, 2.1540136615984422", "0, 8, -1.959963984540054, 1.959963984540054",
            "25.5, 60, 20.524807964284026, 30.434648818922007"})
    void ofT_agreesWithR(double t, double df, double low, double high) {
        assertThat(Noncentrality.ofT(t, df, 0.975)).isCloseTo(low, within(1e-8));
        assertThat(Noncentrality.ofT(t, df, 0.025)).isCloseTo(high, within(1e-8));
    }

    /** As above, times sqrt(1/6 + 1/5). */
    @Test
    void ofCohensD_agreesWithR() {
        FrequencyTable a = FrequencyTable.of(3, 4, 4, 5, 5, 3.5);
        FrequencyTable b = FrequencyTable.of(2, 3, 3.5, 2.5, 4);
        Interval interval = EffectInterval.ofCohensD(a, b, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(-0.0074004839425849079, within(1e-9));
        assertThat(interval.high()).isCloseTo(2.6697595272104495, within(1e-9));
        Interval turned = EffectInterval.ofCohensD(b, a, 0.95).orElseThrow();
        assertThat(turned.low()).isCloseTo(-interval.high(), within(1e-11));
        assertThat(turned.high()).isCloseTo(-interval.low(), within(1e-11));
    }

    /** For two groups F = t², so the upper end of eta squared follows from that of d where d is far from 0. */
    @Test
    void ofEtaSquared_ofTwoGroupsFarApart_agreesWithCohensD() {
        FrequencyTable a = FrequencyTable.of(6, 7, 7, 8, 8, 9);
        FrequencyTable b = FrequencyTable.of(1, 2, 2, 3, 4, 2);
        Interval d = EffectInterval.ofCohensD(a, b, 0.9).orElseThrow();
        Interval eta = OneWayAnova.of(List.of(a, b)).flatMap(anova -> EffectInterval.ofEtaSquared(anova, 0.9))
                .orElseThrow();
        double lambda = d.high() * d.high() * 3;
        assertThat(eta.high()).isCloseTo(lambda / (lambda + 12), within(1e-6));
        assertThat(eta.low()).isBetween(0.5, eta.high());
    }

    @Test
    void effectIntervals_whereTheTestDoesNotExist_sayWhy() {
        FrequencyTable same = FrequencyTable.of(3, 3, 3);
        assertThat(EffectInterval.ofCohensD(same, same, 0.95).absence()).contains(Reason.NO_VARIANCE);
        assertThat(EffectInterval.ofCohensD(same, FrequencyTable.of(), 0.95).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(OneWayAnova.of(List.of(same, same)).flatMap(anova -> EffectInterval.ofEtaSquared(anova, 0.95))
                .absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void effectIntervals_beyondAMillion_areNotApplicable() {
        FrequencyTable a = FrequencyTable.of(1e6, 1e6 + 1, 1e6);
        FrequencyTable b = FrequencyTable.of(0, 1, 1);
        assertThat(EffectInterval.ofCohensD(a, b, 0.95).absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(OneWayAnova.of(List.of(a, b)).flatMap(anova -> EffectInterval.ofEtaSquared(anova, 0.95)).absence())
                .contains(Reason.NOT_APPLICABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> Noncentrality.ofF(1e7, 1, 5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Noncentrality.ofF(-1, 1, 5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Noncentrality.ofT(1e7, 5, 0.5));
    }

    @Test
    void ofF_ofALargeEffect_staysBetweenItsBounds() {
        double low = Noncentrality.ofF(50_000, 4, 20_000, 0.975);
        double high = Noncentrality.ofF(50_000, 4, 20_000, 0.025);
        assertThat(low).isBetween(190_000.0, 200_000.0);
        assertThat(high).isBetween(200_000.0, 210_000.0);
    }
}
