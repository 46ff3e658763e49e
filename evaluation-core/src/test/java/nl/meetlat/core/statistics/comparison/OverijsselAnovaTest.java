package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.reference.Overijssel;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every analysis of variance of the Overijssel case, against the values that R's aov confirmed. */
class OverijsselAnovaTest {

    static List<CSVRecord> expected() {
        return Overijssel.read("published/expected_anova.csv");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void of_onCase_equalsExpectedToTwelveDigits(CSVRecord expected) {
        OneWayAnova anova = OneWayAnova
                .of(Overijssel.scores(expected.get("construct"), expected.get("background"))).orElseThrow();

        assertDigits(anova.f().orElseThrow(), expected.get("F"));
        assertDigits(anova.p().orElseThrow().value(), expected.get("p"));
        assertDigits(anova.ssBetween(), expected.get("ss_between"));
        assertDigits(anova.ssWithin(), expected.get("ss_within"));
        assertThat(anova.df1()).isEqualTo(Long.parseLong(expected.get("df_between")));
        assertThat(anova.df2()).isEqualTo(Long.parseLong(expected.get("df_within")));
    }

    private static void assertDigits(double computed, String text) {
        double expected = Double.parseDouble(text);
        assertThat(computed).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }
}
