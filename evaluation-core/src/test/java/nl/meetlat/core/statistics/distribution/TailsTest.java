package nl.meetlat.core.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.reference.Tails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tails and quantiles against fifty-digit arithmetic: twelve digits, of the logarithm where a double ends. */
class TailsTest {

    private static final double TWELVE_DIGITS = 1e-12;
    private static final double SMALLEST = 1e-300;

    static List<Tails.Row> f() {
        return Tails.of("f_upper");
    }

    static List<Tails.Row> t() {
        return Tails.of("t_two_sided");
    }

    static List<Tails.Row> chiSquare() {
        return Tails.of("chi2_upper");
    }

    static List<Tails.Row> normal() {
        return Tails.of("normal_two_sided");
    }

    @ParameterizedTest
    @MethodSource("f")
    void upperTail_ofF_hasTwelveDigits(Tails.Row row) {
        assertTail(FDistribution.upperTail(row.arg1(), row.arg2(), row.arg3()), row);
    }

    @ParameterizedTest
    @MethodSource("t")
    void twoSided_ofT_hasTwelveDigits(Tails.Row row) {
        assertTail(TDistribution.twoSided(row.arg1(), row.arg2()), row);
    }

    @ParameterizedTest
    @MethodSource("chiSquare")
    void upperTail_ofChiSquare_hasTwelveDigits(Tails.Row row) {
        assertTail(ChiSquareDistribution.upperTail(row.arg1(), row.arg2()), row);
    }

    @ParameterizedTest
    @MethodSource("normal")
    void twoSided_ofNormal_hasTwelveDigits(Tails.Row row) {
        assertTail(NormalDistribution.twoSided(row.arg1()), row);
    }

    @ParameterizedTest
    @MethodSource("normal")
    void upperTail_ofNormal_isHalfOfBothSides(Tails.Row row) {
        assertThat(NormalDistribution.upperTail(row.arg1()).ln()).isCloseTo(row.ln() - Math.log(2), within(1e-12));
    }

    static List<Tails.Row> tQuantile() {
        return Tails.of("t_quantile_975");
    }

    static List<Tails.Row> fQuantile() {
        return Tails.of("f_quantile_975");
    }

    static List<Tails.Row> chiSquareQuantile() {
        return Tails.of("chi2_quantile_95");
    }

    static List<Tails.Row> normalQuantile() {
        return Tails.of("normal_quantile");
    }

    @ParameterizedTest
    @MethodSource("tQuantile")
    void quantile_ofT_hasTwelveDigits(Tails.Row row) {
        assertDigits(TDistribution.quantile(0.975, row.arg1()), row);
        assertDigits(-TDistribution.quantile(0.025, row.arg1()), row);
    }

    @ParameterizedTest
    @MethodSource("fQuantile")
    void quantile_ofF_hasTwelveDigits(Tails.Row row) {
        assertDigits(FDistribution.quantile(0.975, row.arg1(), row.arg2()), row);
        assertDigits(FDistribution.upperQuantile(0.025, row.arg1(), row.arg2()), row);
        assertDigits(1 / FDistribution.quantile(0.025, row.arg2(), row.arg1()), row);
    }

    @ParameterizedTest
    @MethodSource("chiSquareQuantile")
    void quantile_ofChiSquare_hasTwelveDigits(Tails.Row row) {
        assertDigits(ChiSquareDistribution.quantile(0.95, row.arg1()), row);
        assertDigits(ChiSquareDistribution.upperQuantile(0.05, row.arg1()), row);
    }

    @ParameterizedTest
    @MethodSource("normalQuantile")
    void quantile_ofNormal_hasTwelveDigits(Tails.Row row) {
        assertDigits(NormalDistribution.quantile(row.arg1()), row);
        assertThat(NormalDistribution.upperQuantile(row.arg1())).isCloseTo(-row.reference().doubleValue(),
                within(TWELVE_DIGITS * Math.abs(row.reference().doubleValue())));
    }

    private static void assertTail(PValue p, Tails.Row row) {
        double expected = row.reference().doubleValue();
        if (expected > SMALLEST) {
            assertThat(p.value()).isCloseTo(expected, within(TWELVE_DIGITS * expected));
        }
        assertThat(p.ln()).isCloseTo(row.ln(), within(TWELVE_DIGITS * Math.max(1, Math.abs(row.ln()))));
    }

    private static void assertDigits(double computed, Tails.Row row) {
        double expected = row.reference().doubleValue();
        assertThat(computed).isCloseTo(expected, within(TWELVE_DIGITS * Math.abs(expected)));
    }
}
