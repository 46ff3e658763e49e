package nl.meetlat.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

class ComputedTest {

    @Test
    void of_whenNumberIsNone_isRefused() {
        assertThatThrownBy(() -> Computed.of(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Computed.of(Double.NEGATIVE_INFINITY)).hasMessageContaining("-Infinity");
    }

    @Test
    void map_onAbsent_keepsTheReason() {
        Computed<Double> absent = Computed.absent(Reason.TOO_FEW);

        assertThat(absent.map(value -> value + 1)).isEqualTo(absent);
        assertThat(absent.flatMap(Computed::of)).isEqualTo(absent);
        assertThat(absent.toOptional()).isEmpty();
        assertThatThrownBy(absent::orElseThrow).isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("too-few");
    }

    @Test
    void map_onValue_appliesTheStep() {
        assertThat(Computed.of(2).map(value -> value + 1).orElseThrow()).isEqualTo(3);
        assertThat(Computed.of(2).flatMap(value -> Computed.absent(Reason.EMPTY)).absence()).contains(Reason.EMPTY);
        assertThat(Computed.of(2).absence()).isEmpty();
    }

    @Test
    void toBigDecimal_belowDoubles_keepsTheNumber() {
        PValue p = PValue.ofLn(Math.log(2.5) - 2477 * Math.log(10));

        assertThat(p.value()).isZero();
        assertThat(p.toBigDecimal().movePointRight(2477).doubleValue()).isCloseTo(2.5, within(1e-10));
        assertThat(p.log10()).isCloseTo(-2476.602, within(1e-3));
        assertThat(PValue.of(0.03125).toBigDecimal()).isEqualTo(new BigDecimal("0.03125"));
    }

    @Test
    void times_beyondOne_isOne() {
        assertThat(PValue.of(0.4).times(3)).isEqualTo(PValue.ONE);
        assertThat(PValue.of(0.25).times(2).value()).isEqualTo(0.5);
        assertThat(PValue.ofLn(-5000).times(10).ln()).isCloseTo(-5000 + Math.log(10), within(1e-9));
    }

    @Test
    void pValue_outsideItsRange_isRefused() {
        assertThatThrownBy(() -> PValue.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PValue.of(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PValue.ofLn(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interval_whoseEndsAreTurned_isRefused() {
        assertThatThrownBy(() -> new Interval(2, 1, 0.95)).hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Interval(1, 2, 0)).hasMessageContaining("0.0");
    }
}
