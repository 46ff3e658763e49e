package nl.meetlat.core.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values from R 4.2.2, with {@code a <- c(1,2,2,3,4,4)}. */
class SummaryTest {

    private static final Offset<Double> DIGITS = within(1e-14);
    private static final Summary SUMMARY = FrequencyTable.of(1, 2, 2, 3, 4, 4).summary();

    @Test
    void summary_ofAnswers_equalsR() {
        assertThat(SUMMARY.n()).isEqualTo(6);
        assertThat(SUMMARY.mean().orElseThrow()).isCloseTo(16 / 6.0, DIGITS);
        // sd(a)
        assertThat(SUMMARY.sd().orElseThrow()).isCloseTo(1.2110601416389966, DIGITS);
    }

    @Test
    void summary_whenTooFew_saysWhatIsMissing() {
        Summary one = FrequencyTable.of(3.5).summary();

        assertThat(one.mean().orElseThrow()).isEqualTo(3.5);
        assertThat(one.sd()).isEqualTo(Computed.absent(Reason.TOO_FEW));
        assertThat(FrequencyTable.EMPTY.summary()).isEqualTo(
                new Summary(0, Computed.absent(Reason.EMPTY), Computed.absent(Reason.EMPTY)));
    }

    @Test
    void summary_whenEqual_hasSdOfExactlyZero() {
        assertThat(FrequencyTable.of(0.1, 0.1, 0.1).summary().sd().orElseThrow()).isZero();
    }

    @Test
    void meanInterval_ofInfinitePopulation_equalsR() {
        Interval interval = MeanInterval.of(SUMMARY, 0.95, OptionalLong.empty()).orElseThrow().interval();

        // t.test(a)$conf.int
        assertThat(interval.low()).isCloseTo(1.3957369919732250, DIGITS);
        assertThat(interval.high()).isCloseTo(3.9375963413601078, DIGITS);
    }

    @Test
    void meanInterval_ofFinitePopulation_isNarrowerByTheShareUnseen() {
        MeanInterval infinite = MeanInterval.of(SUMMARY, 0.95, OptionalLong.empty()).orElseThrow();
        MeanInterval quarterSeen = MeanInterval.of(SUMMARY, 0.95, OptionalLong.of(24)).orElseThrow();
        MeanInterval allSeen = MeanInterval.of(SUMMARY, 0.95, OptionalLong.of(6)).orElseThrow();

        assertThat(quarterSeen.standardError()).isCloseTo(infinite.standardError() * Math.sqrt(0.75), DIGITS);
        assertThat(allSeen.standardError()).isZero();
        assertThat(allSeen.interval().low()).isEqualTo(allSeen.interval().high());
    }

    @Test
    void meanInterval_whenItDoesNotExist_saysWhy() {
        OptionalLong none = OptionalLong.empty();

        assertThat(MeanInterval.of(FrequencyTable.EMPTY.summary(), 0.95, none).absence()).contains(Reason.EMPTY);
        assertThat(MeanInterval.of(FrequencyTable.of(1).summary(), 0.95, none).absence()).contains(Reason.TOO_FEW);
        assertThat(MeanInterval.of(SUMMARY, 0.95, OptionalLong.of(5)).absence()).contains(Reason.NOT_APPLICABLE);
        assertThatThrownBy(() -> MeanInterval.of(SUMMARY, 1, none)).hasMessageContaining("1.0");
    }

    @Test
    void proportion_ofAnswers_equalsR() {
        Proportion proportion = Proportion.of(83, 174, 0.95);

        assertThat(proportion.share().orElseThrow()).isEqualTo(83 / 174.0);
        // prop.test(83, 174, correct = FALSE)$conf.int
        assertThat(proportion.interval().orElseThrow().low()).isCloseTo(0.40409859919759511, DIGITS);
        assertThat(proportion.interval().orElseThrow().high()).isCloseTo(0.55091751429444580, DIGITS);
    }

    @Test
    void proportion_atItsEnds_stopsAtZeroAndOne() {
        // prop.test(0, 7, correct = FALSE)$conf.int
        assertThat(Proportion.of(0, 7, 0.95).interval().orElseThrow().low()).isZero();
        assertThat(Proportion.of(0, 7, 0.95).interval().orElseThrow().high()).isCloseTo(0.35433043506668732, DIGITS);
        assertThat(Proportion.of(7, 7, 0.95).interval().orElseThrow().high()).isEqualTo(1);
    }

    @Test
    void proportion_whenNobodyAnswered_isEmpty() {
        assertThat(Proportion.of(0, 0, 0.95).share().absence()).contains(Reason.EMPTY);
        assertThat(Proportion.of(0, 0, 0.95).interval().absence()).contains(Reason.EMPTY);
        assertThatThrownBy(() -> Proportion.of(3, 2, 0.95)).hasMessageContaining("3 of 2");
    }
}
