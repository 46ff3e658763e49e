package nl.meetlat.core.statistics.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;

class FisherExactTestTest {

    private static FisherExactTest test(long[][] counts) {
        return FisherExactTest.of(CountTable.of(counts)).orElseThrow();
    }

    private static void assertExact(long[][] counts, double expected) {
        FisherExactTest test = test(counts);

        assertThat(test.method()).isEqualTo(FisherExactTest.Method.EXACT);
        assertThat(test.p().value()).isCloseTo(expected, within(2e-12 * expected));
        assertThat(test.replicates()).isZero();
        assertThat(test.precision().absence()).contains(Reason.NOT_APPLICABLE);
    }

    /** R 4.2.2: {@code fisher.test(matrix(c(..), r, byrow = TRUE), workspace = 2e8)$p.value}. */
    @Test
    void of_smallTables_equalsR() {
        assertExact(new long[][] {{3, 1}, {1, 3}}, 0.48571428571428582);
        assertExact(new long[][] {{12, 5, 7}, {3, 9, 11}}, 0.024993472596116822);
        assertExact(new long[][] {{4, 1, 0, 2}, {0, 5, 3, 1}, {2, 2, 6, 0}}, 0.0095206103920016869);
        assertExact(new long[][] {{30, 1}, {2, 40}}, 5.2641666490370619e-17);
        assertExact(new long[][] {{300, 10}, {20, 400}}, 2.2929382108885235e-164);
    }

    @Test
    void of_turnedTable_isTheSame() {
        double p = test(new long[][] {{4, 1, 0, 2}, {0, 5, 3, 1}, {2, 2, 6, 0}}).p().value();

        assertThat(test(new long[][] {{4, 0, 2}, {1, 5, 2}, {0, 3, 6}, {2, 1, 0}}).p().value())
                .isCloseTo(p, within(1e-13 * p));
        assertThat(test(new long[][] {{2, 6, 2, 0}, {5, 3, 0, 1}, {1, 0, 4, 2}}).p().value())
                .isCloseTo(p, within(1e-13 * p));
    }

    @Test
    void of_largeTwoByTwo_goesBelowDoubles() {
        FisherExactTest test = test(new long[][] {{30_000, 10_000}, {20_000, 40_000}});

        assertThat(test.method()).isEqualTo(FisherExactTest.Method.EXACT);
        assertThat(test.p().value()).isZero();
        // R 4.2.2: phyper(29999, 50000, 50000, 40000, lower.tail = FALSE, log.p = TRUE) + log(2), both tails are equal
        assertThat(test.p().ln()).isCloseTo(-8634.6526995544, within(1e-6));
    }

    /**
     * R 4.2.2: fisher.test(x, workspace = 2e8)$p.value is 0.79601913509190914, 0.97747097059683585 and 0.61957883193564489; R
     * joins tables whose probabilities are near, so its ninth digit differs.
     */
    @Test
    void of_tablesOfASurvey_isStillExact() {
        long[][] first = {{3, 35, 7, 16}, {1, 21, 6, 8}, {1, 24, 3, 5}, {0, 29, 6, 13}};
        long[][] second = {{1, 8, 14, 23, 4}, {0, 4, 6, 20, 3}, {0, 4, 6, 18, 3}, {1, 5, 8, 28, 5}};
        long[][] third = {{1, 10, 16, 30, 4}, {0, 2, 10, 20, 3}, {2, 4, 6, 16, 3}, {1, 7, 12, 18, 8}};

        assertThat(test(first).method()).isEqualTo(FisherExactTest.Method.EXACT);
        assertThat(test(first).p().value()).isCloseTo(0.79601913509190914, within(1e-8));
        assertThat(test(second).p().value()).isCloseTo(0.97747097059683585, within(1e-8));
        assertThat(test(third).method()).isEqualTo(FisherExactTest.Method.EXACT);
        assertThat(test(third).p().value()).isCloseTo(0.61957883193564489, within(1e-8));
    }

    /** R 4.2.2: fisher.test(x, workspace = 2e8)$p.value takes 16 seconds to 0.69771261934082407. */
    @Test
    void of_largeTable_drawsTablesAndSaysSo() {
        FisherExactTest test = test(
                new long[][] {{5, 8, 11, 8, 9}, {9, 3, 7, 9, 10}, {12, 10, 12, 13, 11}, {6, 9, 4, 6, 10}});

        assertThat(test.method()).isEqualTo(FisherExactTest.Method.MONTE_CARLO);
        assertThat(test.method().code()).isEqualTo("monte-carlo");
        assertThat(test.replicates()).isEqualTo(100_000);
        Interval precision = test.precision().orElseThrow();
        assertThat(0.69771261934082407).isBetween(precision.low(), precision.high());
        assertThat(test.p().value()).isBetween(precision.low(), precision.high());
    }

    @Test
    void of_whenNothingIsLeftToCompare_saysWhy() {
        assertThat(FisherExactTest.of(CountTable.of(new long[][] {{0, 0}})).absence()).contains(Reason.EMPTY);
        assertThat(FisherExactTest.of(CountTable.of(new long[][] {{3, 4}, {0, 0}})).absence())
                .contains(Reason.SINGLE_GROUP);
        assertThat(FisherExactTest.of(CountTable.of(new long[][] {{3, 0}, {4, 0}})).absence())
                .contains(Reason.NO_VARIANCE);
    }

    @Test
    void yates_ofTwoByTwo_equalsR() {
        YatesTest test = YatesTest.of(CountTable.of(new long[][] {{12, 7}, {5, 9}})).orElseThrow();

        // R 4.2.2: chisq.test(matrix(c(12,5,7,9), 2))
        assertThat(test.chiSquare()).isCloseTo(1.45599637881468391, within(1e-14));
        assertThat(test.p().value()).isCloseTo(0.22756821457580992, within(1e-14));
    }

    @Test
    void yates_ofOtherTables_isNotApplicable() {
        assertThat(YatesTest.of(CountTable.of(new long[][] {{1, 2, 3}, {4, 5, 6}})).absence())
                .contains(Reason.NOT_APPLICABLE);
        assertThat(YatesTest.of(CountTable.of(new long[][] {{0, 0}, {0, 0}})).absence()).contains(Reason.EMPTY);
        assertThat(YatesTest.of(CountTable.of(new long[][] {{5, 5}, {5, 5}})).orElseThrow().chiSquare()).isZero();
    }

    @Test
    void shareExpectedBelow_ofSmallTable_countsItsCells() {
        assertThat(CountTable.of(new long[][] {{1, 9}, {9, 81}}).shareExpectedBelow(5)).isEqualTo(0.25);
        assertThat(CountTable.of(new long[][] {}).shareExpectedBelow(5)).isZero();
    }
}
