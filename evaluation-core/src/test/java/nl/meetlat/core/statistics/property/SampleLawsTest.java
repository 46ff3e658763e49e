package nl.meetlat.core.statistics.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.core.statistics.association.ChiSquareTest;
import nl.meetlat.core.statistics.association.Correlation;
import nl.meetlat.core.statistics.association.CountTable;
import nl.meetlat.core.statistics.association.FisherExactTest;
import nl.meetlat.core.statistics.association.PairTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Proportion;
import nl.meetlat.core.statistics.reliability.CronbachAlpha;
import nl.meetlat.core.statistics.reliability.ItemCovariances;

class SampleLawsTest {

    private static final int TRIES = 300;
    private static final double DIGITS = 1e-12;

    @Provide
    Arbitrary<FrequencyTable> answers() {
        return Samples.answers();
    }

    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        return Samples.rows();
    }

    @Provide
    Arbitrary<List<List<Integer>>> pairs() {
        return Samples.pairs();
    }

    @Property(tries = TRIES)
    void merge_ofParts_isTheWholeInAnyOrder(@ForAll("answers") FrequencyTable a, @ForAll("answers") FrequencyTable b,
            @ForAll("answers") FrequencyTable c) {
        FrequencyTable whole = FrequencyTable.merge(List.of(a, b, c));

        assertThat(c.merge(a).merge(b)).isEqualTo(whole);
        assertThat(whole.n()).isEqualTo(a.n() + b.n() + c.n());
    }

    @Property(tries = TRIES)
    void summary_ofAnyNumbers_isExact(@ForAll @Size(min = 2, max = 50) List<Integer> thousandths) {
        FrequencyTable table = FrequencyTable.of(thousandths.stream().mapToDouble(value -> value / 1000.0).toArray());
        BigDecimal n = BigDecimal.valueOf(thousandths.size());
        BigDecimal sum = thousandths.stream().map(value -> BigDecimal.valueOf(value, 3)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        BigDecimal squares = thousandths.stream().map(value -> BigDecimal.valueOf(value, 3).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal variance = squares.subtract(sum.pow(2).divide(n, MathContext.DECIMAL128))
                .divide(n.subtract(BigDecimal.ONE), MathContext.DECIMAL128);

        double mean = sum.divide(n, MathContext.DECIMAL128).doubleValue();
        assertThat(table.summary().mean().orElseThrow()).isCloseTo(mean, within(Math.ulp(mean)));
        double sd = Math.sqrt(Math.max(0, variance.doubleValue()));
        assertThat(table.summary().sd().orElseThrow()).isCloseTo(sd, within(1e-15 * sd));
    }

    @Property(tries = TRIES)
    void proportion_ofTheOthers_isTheMirror(@ForAll @IntRange(min = 1, max = 500) int valid,
            @ForAll @IntRange(min = 0, max = 500) int asked) {
        int positive = Math.min(asked, valid);
        Proportion proportion = Proportion.of(positive, valid, 0.95);
        Proportion others = Proportion.of(valid - positive, valid, 0.95);

        double low = proportion.interval().orElseThrow().low();
        assertThat(low).isBetween(0.0, proportion.share().orElseThrow());
        assertThat(1 - others.interval().orElseThrow().high()).isCloseTo(low, within(1e-14));
    }

    @Property(tries = TRIES)
    void alpha_ofRowsAndItemsInAnotherOrder_isTheSame(@ForAll("rows") List<List<Integer>> rows,
            @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<List<Integer>> turned = shuffled.stream().map(row -> {
            List<Integer> reversed = new ArrayList<>(row);
            Collections.reverse(reversed);
            return reversed;
        }).toList();

        assertSameAlpha(alpha(turned), alpha(rows));
    }

    @Property(tries = TRIES)
    void alpha_ofAllItemsReversed_isTheSame(@ForAll("rows") List<List<Integer>> rows) {
        List<List<Integer>> reversed = rows.stream().map(row -> row.stream().map(answer -> 6 - answer).toList())
                .toList();

        assertSameAlpha(alpha(reversed), alpha(rows));
    }

    private static CronbachAlpha alpha(List<List<Integer>> rows) {
        ItemCovariances.Builder builder = ItemCovariances.builder(4);
        rows.forEach(row -> builder.add(row.stream().mapToDouble(Integer::doubleValue).toArray()));
        return CronbachAlpha.of(builder.build());
    }

    private static void assertSameAlpha(CronbachAlpha computed, CronbachAlpha expected) {
        assertThat(computed.alpha().absence()).isEqualTo(expected.alpha().absence());
        expected.alpha().toOptional().ifPresent(alpha -> {
            assertThat(alpha).isLessThanOrEqualTo(1 + DIGITS);
            assertThat(computed.alpha().orElseThrow()).isCloseTo(alpha,
                    within(DIGITS * Math.max(1, alpha * alpha)));
        });
    }

    @Property(tries = TRIES)
    void correlation_ofTurnedShiftedAndReversedPairs_keepsItsSize(@ForAll("pairs") List<List<Integer>> pairs) {
        PairTable.Builder plain = PairTable.builder();
        PairTable.Builder changed = PairTable.builder();
        pairs.forEach(pair -> {
            plain.add(pair.get(0), pair.get(1));
            changed.add(0.3 * pair.get(1) + 7, -pair.get(0));
        });

        Correlation.pearson(plain.build(), 0.95).toOptional()
                .ifPresent(expected -> assertThat(Correlation.pearson(changed.build(), 0.95).orElseThrow().r())
                        .isCloseTo(-expected.r(), within(DIGITS)));
        Correlation.spearman(plain.build(), 0.95).toOptional()
                .ifPresent(expected -> assertThat(Correlation.spearman(changed.build(), 0.95).orElseThrow().r())
                        .isCloseTo(-expected.r(), within(DIGITS)));
    }

    @Property(tries = 100)
    void crossTable_turned_hasTheSameTests(
            @ForAll @Size(2) List<@Size(3) List<@IntRange(min = 0, max = 9) Integer>> counts) {
        CountTable table = CountTable
                .of(counts.stream().map(row -> row.stream().mapToLong(Integer::longValue).toArray())
                        .toArray(long[][]::new));

        ChiSquareTest.of(table).toOptional()
                .ifPresent(expected -> assertThat(ChiSquareTest.of(table.transposed()).orElseThrow().chiSquare())
                        .isCloseTo(expected.chiSquare(), within(DIGITS * Math.max(1, expected.chiSquare()))));
        FisherExactTest.of(table).toOptional().ifPresent(expected -> {
            double p = expected.p().value();
            assertThat(p).isBetween(0.0, 1.0);
            assertThat(FisherExactTest.of(table.transposed()).orElseThrow().p().value()).isCloseTo(p,
                    within(1e-11 * p));
        });
    }

    @Property(tries = TRIES)
    void adjusted_neverSmallerNeverOutOfOrder(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1000) Integer> thousandths) {
        List<PValue> family = thousandths.stream().map(value -> PValue.of(value / 1000.0)).toList();

        for (Adjustment adjustment : Adjustment.values()) {
            List<PValue> adjusted = adjustment.adjust(family);
            for (int i = 0; i < family.size(); i++) {
                assertThat(adjusted.get(i).value()).isGreaterThanOrEqualTo(family.get(i).value());
                for (int j = 0; j < family.size(); j++) {
                    if (family.get(i).compareTo(family.get(j)) < 0) {
                        assertThat(adjusted.get(i)).isLessThanOrEqualTo(adjusted.get(j));
                    }
                }
            }
            assertThat(adjustment.adjust(family)).isEqualTo(adjusted);
        }
    }
}
