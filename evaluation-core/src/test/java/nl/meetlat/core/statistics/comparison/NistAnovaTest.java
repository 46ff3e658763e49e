package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.reference.NistSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-way sets of NIST's Statistical Reference Datasets, certified to 15 digits. */
class NistAnovaTest {

    @ParameterizedTest
    @ValueSource(strings = {"SiRstv", "SmLs01", "SmLs02", "SmLs03", "AtmWtAg", "SmLs04", "SmLs05", "SmLs06", "SmLs07",
            "SmLs08", "SmLs09"})
    void of_onNistSet_hasAllCertifiedDigits(String name) {
        NistSet nist = NistSet.named(name);

        OneWayAnova anova = OneWayAnova.of(nist.groups()).orElseThrow();

        assertThat(nist.digits("F", anova.f().orElseThrow())).as("F").isGreaterThan(14.4);
        assertThat(nist.digits("ss_between", anova.ssBetween())).as("between").isGreaterThan(14.4);
        assertThat(nist.digits("ss_within", anova.ssWithin())).as("within").isGreaterThan(14.4);
        assertThat(nist.digits("r_squared", anova.etaSquared().orElseThrow())).as("eta squared").isGreaterThan(14.4);
        assertThat(anova.omegaSquared().orElseThrow()).isCloseTo(nist.exact("omega_squared"),
                within(1e-14));
        assertThat(anova.df1()).isEqualTo((long) nist.exact("df_between"));
        assertThat(anova.df2()).isEqualTo((long) nist.exact("df_within"));
    }

    /** The logarithms of NIST's exact p, where a double has long ended; from reference/nist, exact_decimal.p. */
    @ParameterizedTest
    @CsvSource({"SmLs03, 2.118433279440184507474767, -2477", "SmLs09, 2.118433279440184507474767, -2477"})
    void of_whenTailIsBelowDoubles_keepsItsLogarithm(String name, double mantissa, int exponent) {
        OneWayAnova anova = OneWayAnova.of(NistSet.named(name).groups()).orElseThrow();

        double expected = Math.log(mantissa) + exponent * Math.log(10);
        assertThat(anova.p().orElseThrow().ln()).isCloseTo(expected,
                within(1e-12 * Math.abs(expected)));
    }
}
