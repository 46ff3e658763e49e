package nl.meetlat.core.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FrequencyTableTest {

    @Test
    void build_whenValuesRepeat_countsThemAscending() {
        FrequencyTable table = FrequencyTable.builder().add(5).add(3, 2).add(5).add(-1).add(4, 0).build();

        assertThat(table).hasToString("{-1.0=1, 3.0=2, 5.0=2}");
        assertThat(table.n()).isEqualTo(5);
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.countOf(3)).isEqualTo(2);
        assertThat(table.countOf(4)).isZero();
    }

    @Test
    void build_whenValuesAreMany_keepsEveryOne() {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        IntStream.range(0, 10_000).forEach(i -> builder.add(i * 0.37, 1 + i % 3));

        FrequencyTable table = builder.build();

        assertThat(table.size()).isEqualTo(10_000);
        assertThat(IntStream.range(0, 10_000).allMatch(i -> table.value(i) == i * 0.37 && table.count(i) == 1 + i % 3))
                .isTrue();
    }

    @Test
    void add_whenZeroIsNegative_countsItAsZero() {
        assertThat(FrequencyTable.of(-0.0, 0.0)).isEqualTo(FrequencyTable.of(0, 0)).hasToString("{0.0=2}");
        assertThat(FrequencyTable.of(0).countOf(-0.0)).isEqualTo(1);
    }

    @Test
    void add_whenValueOrCountIsNone_isRefused() {
        FrequencyTableBuilder builder = FrequencyTable.builder();

        assertThatThrownBy(() -> builder.add(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> builder.add(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> builder.add(1e101)).hasMessageContaining("1.0E101");
        assertThatThrownBy(() -> builder.add(2, -1)).hasMessageContaining("-1");
    }

    @Test
    void merge_ofParts_isTheWhole() {
        FrequencyTable whole = FrequencyTable.of(1, 2, 2, 3, 3, 3);

        assertThat(FrequencyTable.of(1, 2, 3).merge(FrequencyTable.of(3, 3, 2))).isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(FrequencyTable.merge(List.of())).isEqualTo(FrequencyTable.EMPTY);
    }

    @Test
    void map_whenValuesBecomeEqual_countsThemTogether() {
        assertThat(FrequencyTable.of(-2, 2, 1).map(Math::abs)).isEqualTo(FrequencyTable.of(1, 2, 2));
    }

    @Test
    void read_ofWhatWasTyped_isTheDecimal() {
        assertThat(Decimal.read(0.1).bigDecimalValue().subtract(new BigDecimal("0.1")).abs()).isLessThan(
                new BigDecimal("1e-32"));
        assertThat(Decimal.read(1e12 + 0.4).subtract(Decimal.read(1e12)).doubleValue()).isEqualTo(0.4);
        assertThat(Decimal.read(-2.5).lo()).isZero();
        assertThat(Decimal.read(10.0 / 3).lo()).isZero();
        assertThat(Decimal.read(1e99).doubleValue()).isEqualTo(1e99);
        assertThat(Decimal.read(1e-90).doubleValue()).isEqualTo(1e-90);
    }

    @Test
    void of_whenValuesTie_sharesTheMeanRank() {
        MidRanks ranks = MidRanks.of(FrequencyTable.of(7, 7, 1, 9, 7));

        assertThat(ranks.rankOf(1)).isEqualTo(1);
        assertThat(ranks.rankOf(7)).isEqualTo(3);
        assertThat(ranks.rankOf(9)).isEqualTo(5);
        assertThat(ranks.variance()).isEqualTo(2);
        assertThatThrownBy(() -> ranks.rankOf(8)).hasMessageContaining("8.0");
    }
}
