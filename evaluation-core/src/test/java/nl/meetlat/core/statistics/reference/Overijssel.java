package nl.meetlat.core.statistics.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The answers of the Overijssel case, read without any of the domain. */
public final class Overijssel {

    private static final Path CASE = Path.of("..", "examples", "overijssel-2012");
    private static final double LOWEST_PLUS_HIGHEST = 6;
    private static final Map<String, String> BACKGROUNDS = Map.of("functie", "A_FUN", "organisatie", "A_ORG",
            "dienstjaren", "A_DJ");

    private Overijssel() {}

    /** The scores on {@code construct}, at least half of it answered, by {@code background}. */
    public static List<FrequencyTable> scores(String construct, String background) {
        Map<String, FrequencyTableBuilder> groups = new TreeMap<>();
        for (CSVRecord response : read("responses.csv")) {
            double[] answers = answers(response, items(construct)).filter(a -> !Double.isNaN(a)).toArray();
            OptionalDouble score = 2 * answers.length >= items(construct).size()
                    ? Arrays.stream(answers).average()
                    : OptionalDouble.empty();
            score.ifPresent(value -> groups
                    .computeIfAbsent(response.get(BACKGROUNDS.get(background)), key -> FrequencyTable.builder())
                    .add(value));
        }
        return groups.values().stream().map(FrequencyTableBuilder::build).toList();
    }

    /** The answers of everybody who answered every item of {@code construct}, turned around where the item is. */
    public static List<double[]> completeRows(String construct) {
        return read("responses.csv").stream().map(response -> answers(response, items(construct)).toArray())
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN)).toList();
    }

    private static DoubleStream answers(CSVRecord response, List<CSVRecord> items) {
        return items.stream().mapToDouble(item -> {
            String answer = response.get(item.get("code"));
            if (answer.isEmpty()) {
                return Double.NaN;
            }
            double value = Double.parseDouble(answer);
            return item.get("reverse").equals("1") ? LOWEST_PLUS_HIGHEST - value : value;
        });
    }

    private static List<CSVRecord> items(String construct) {
        return read("questionnaire.csv").stream().filter(question -> question.get("construct").equals(construct))
                .toList();
    }

    /** The records of a file of the case. */
    public static List<CSVRecord> read(String file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(CASE.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
