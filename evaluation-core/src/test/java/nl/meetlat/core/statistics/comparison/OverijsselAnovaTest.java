package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every analysis of variance of the Overijssel case, against the values that R's aov confirmed. */
class OverijsselAnovaTest {

    private static final Path CASE = Path.of("..", "examples", "overijssel-2012");
    private static final double LOWEST_PLUS_HIGHEST = 6;
    private static final Map<String, String> BACKGROUNDS = Map.of("functie", "A_FUN", "organisatie", "A_ORG",
            "dienstjaren", "A_DJ");

    static Stream<CSVRecord> expected() throws IOException {
        return read("published/expected_anova.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void of_onCase_equalsExpectedToTwelveDigits(CSVRecord expected) throws IOException {
        OneWayAnova anova = OneWayAnova.of(groups(expected.get("construct"), expected.get("background")))
                .orElseThrow();

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

    private static List<FrequencyTable> groups(String construct, String background) throws IOException {
        List<CSVRecord> items = read("questionnaire.csv").stream()
                .filter(question -> question.get("construct").equals(construct)).toList();
        Map<String, FrequencyTableBuilder> groups = new TreeMap<>();
        for (CSVRecord response : read("responses.csv")) {
            score(response, items).ifPresent(score -> groups
                    .computeIfAbsent(response.get(BACKGROUNDS.get(background)), key -> FrequencyTable.builder())
                    .add(score));
        }
        return groups.values().stream().map(FrequencyTableBuilder::build).toList();
    }

    private static OptionalDouble score(CSVRecord response, List<CSVRecord> items) {
        double[] answers = items.stream().filter(item -> !response.get(item.get("code")).isEmpty())
                .mapToDouble(item -> {
                    double answer = Double.parseDouble(response.get(item.get("code")));
                    return item.get("reverse").equals("1") ? LOWEST_PLUS_HIGHEST - answer : answer;
                }).toArray();
        return 2 * answers.length >= items.size()
                ? Arrays.stream(answers).average()
                : OptionalDouble.empty();
    }

    private static List<CSVRecord> read(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(CASE.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
