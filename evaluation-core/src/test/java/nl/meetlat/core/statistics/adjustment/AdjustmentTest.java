package nl.meetlat.core.statistics.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final List<PValue> FAMILY = DoubleStream.of(0.01, 0.04, 0.03, 0.005, 0.2).mapToObj(PValue::of)
            .toList();

    @Test
    void adjust_afterHolm_equalsR() {
        // R 4.2.2: p.adjust(c(.01,.04,.03,.005,.2), "holm")
        assertThat(values(Adjustment.HOLM.adjust(FAMILY))).usingComparatorWithPrecision(1e-15).containsExactly(0.04,
                0.09, 0.09, 0.025, 0.2);
    }

    @Test
    void adjust_afterBenjaminiAndHochberg_equalsR() {
        // R 4.2.2: p.adjust(c(.01,.04,.03,.005,.2), "BH")
        assertThat(values(Adjustment.BENJAMINI_HOCHBERG.adjust(FAMILY))).usingComparatorWithPrecision(1e-15)
                .containsExactly(0.025, 0.05, 0.05, 0.025, 0.2);
    }

    @Test
    void adjust_withoutCorrection_changesNothing() {
        assertThat(Adjustment.NONE.adjust(FAMILY)).isEqualTo(FAMILY);
    }

    @Test
    void adjust_ofLargeValues_stopsAtOne() {
        List<PValue> family = List.of(PValue.of(0.7), PValue.of(0.9));

        assertThat(Adjustment.HOLM.adjust(family)).containsOnly(PValue.ONE);
        assertThat(values(Adjustment.BENJAMINI_HOCHBERG.adjust(family))).containsOnly(0.9);
    }

    @Test
    void adjust_belowDoubles_keepsTheLogarithm() {
        List<PValue> family = List.of(PValue.ofLn(-2000), PValue.ofLn(-3000));

        assertThat(Adjustment.HOLM.adjust(family).get(1).ln()).isCloseTo(-3000 + Math.log(2), within(1e-12));
        assertThat(Adjustment.HOLM.adjust(family).get(0).ln()).isEqualTo(-2000);
    }

    @Test
    void adjustPresent_whenATestIsAbsent_doesNotCountIt() {
        Computed<PValue> absent = Computed.absent(Reason.TOO_FEW);

        List<Computed<PValue>> adjusted = Adjustment.HOLM
                .adjustPresent(List.of(Computed.of(PValue.of(0.25)), absent, Computed.of(PValue.of(0.5))));

        assertThat(adjusted).containsExactly(Computed.of(PValue.of(0.5)), absent, Computed.of(PValue.of(0.5)));
    }

    @Test
    void ofCode_ofEveryAdjustment_findsIt() {
        assertThat(Adjustment.values()).allMatch(one -> Adjustment.ofCode(one.code()).orElseThrow() == one);
        assertThat(Adjustment.ofCode("bonferroni")).isEmpty();
    }

    private static double[] values(List<PValue> family) {
        return family.stream().mapToDouble(PValue::value).toArray();
    }
}
