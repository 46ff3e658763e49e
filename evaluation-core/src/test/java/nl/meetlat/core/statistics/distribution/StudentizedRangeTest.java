package nl.meetlat.core.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.reference.Tails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StudentizedRangeTest {

    static List<Tails.Row> reference() {
        return Tails.of("studentized_range_upper");
    }

    @ParameterizedTest
    @MethodSource("reference")
    void upperTail_onReference_hasTwelveDigits(Tails.Row row) {
        double expected = row.reference().doubleValue();

        double p = StudentizedRange.ofGroups((int) row.arg2()).upperTail(row.arg1(), row.arg3()).value();

        assertThat(p).isCloseTo(expected, within(1e-12 * expected));
    }

    /** By nested quadrature in mpmath 1.3 with 22 to 50 digits of the integral that StudentizedRange documents. */
    @ParameterizedTest
    @CsvSource({"30, 3, 1, 0.04497003675570687", "6, 200, 5, 0.4757524510944416",
            "7, 100, 1000, 0.003466342442348057", "200, 5, 2.5, 2.1503792267547e-5", "2, 50, 60, 0.9999990245883978",
            "60, 4, 30, 1.440635293000655e-27", "0.3, 3, 3.3, 0.9756791829138611", "9, 30, 40, 5.162124643750901e-05"})
    void upperTail_atItsEdges_hasElevenDigits(double q, int groups, double df, double expected) {
        assertThat(StudentizedRange.ofGroups(groups).upperTail(q, df).value())
                .isCloseTo(expected, within(1e-11 * expected));
    }

    /** Bonferroni's bound, which the tail reaches when it is this small: 45 pairs of R's 2 * pt(-25 / sqrt(2), 1e4). */
    @Test
    void upperTail_farOut_isTheSumOverPairs() {
        double expected = 3.1132383593607137e-67;

        assertThat(StudentizedRange.ofGroups(10).upperTail(25, 10_000).value())
                .isCloseTo(expected, within(1e-11 * expected));
    }

    @Test
    void upperTail_belowDoubles_keepsItsLogarithm() {
        double bound = Math.log(10) + TDistribution.twoSided(100 / Math.sqrt(2), 20_000).ln();

        assertThat(StudentizedRange.ofGroups(5).upperTail(100, 20_000).ln()).isCloseTo(bound, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "3, 2.2", "12, 40", "400, 3", "60, 20000"})
    void upperTail_ofTwoGroups_isTwoSidedT(double q, double df) {
        assertThat(StudentizedRange.ofGroups(2).upperTail(q, df))
                .isEqualTo(TDistribution.twoSided(q / Math.sqrt(2), df));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 0.05", "4, 172, 0.05", "40, 19960, 0.001", "5, 2.3, 0.9", "7, 33.3, 1e-30"})
    void upperQuantile_ofATail_isWhereItBegins(int groups, double df, double p) {
        StudentizedRange range = StudentizedRange.ofGroups(groups);

        assertThat(range.upperTail(range.upperQuantile(p, df), df).value()).isCloseTo(p, within(1e-12 * p));
    }

    @Test
    void upperTail_outsideItsRange_isOneOrRefused() {
        assertThat(StudentizedRange.ofGroups(3).upperTail(0, 5).value()).isEqualTo(1);
        assertThatThrownBy(() -> StudentizedRange.ofGroups(1)).hasMessageContaining("1");
        assertThatThrownBy(() -> StudentizedRange.ofGroups(3).upperTail(1, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> StudentizedRange.ofGroups(3).upperTail(Double.NaN, 4)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> StudentizedRange.ofGroups(3).upperQuantile(1, 4)).hasMessageContaining("1.0");
    }
}
