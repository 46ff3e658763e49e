package nl.meetlat.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.command.UsageException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "overijssel-2012").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Language language, String... words) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), language);
        return new EvaluateCommand(CLOCK).run(List.of(words), console);
    }

    private JsonObject results() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("out/results.json"))).getAsJsonObject();
    }

    private List<JsonObject> analyses(String kind) throws IOException {
        return StreamSupport.stream(results().getAsJsonArray("analyses").spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(entry -> entry.get("kind").getAsString().equals(kind))
                .toList();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> published(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = Files.newBufferedReader(EXAMPLE.resolve("published").resolve(name));
                var parser = format.parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    private static void assertClose(JsonElement actual, String expected) {
        double number = Double.parseDouble(expected);
        assertThat(actual.getAsDouble()).isCloseTo(number, within(1e-12 * Math.abs(number)));
    }

    private static JsonObject one(Stream<JsonObject> entries) {
        return entries.findFirst().orElseThrow();
    }

    private static Stream<JsonObject> objects(JsonObject entry, String list) {
        return StreamSupport.stream(entry.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static boolean has(JsonObject entry, String field, String value) {
        return entry.get(field).getAsString().equals(value);
    }

    @Test
    void run_onTheExample_writesEveryExpectedNumber() throws IOException {
        assertThat(run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("out").toString())).isZero();

        List<JsonObject> means = analyses("compare-means");
        Map<String, String> by = Map.of("functie", "A_FUN", "organisatie", "A_ORG", "dienstjaren", "A_DJ");
        for (Map<String, String> row : published("expected_anova.csv")) {
            JsonObject entry = one(means.stream().filter(one -> has(one, "outcome", row.get("construct"))
                    && has(one, "by", by.get(row.get("background")))));
            JsonObject anova = entry.getAsJsonObject("anova");
            assertThat(entry.get("n").getAsString()).isEqualTo(row.get("n"));
            assertThat(anova.get("df1").getAsString()).isEqualTo(row.get("df_between"));
            assertThat(anova.get("df2").getAsString()).isEqualTo(row.get("df_within"));
            assertClose(anova.get("f"), row.get("F"));
            assertClose(anova.get("p"), row.get("p"));
            assertClose(anova.get("ssBetween"), row.get("ss_between"));
            assertClose(anova.get("ssWithin"), row.get("ss_within"));
        }
        for (Map<String, String> row : published("expected_group_means.csv")) {
            JsonObject entry = one(means.stream().filter(one -> has(one, "outcome", row.get("construct"))
                    && has(one, "by", by.get(row.get("background")))));
            JsonObject group = one(objects(entry, "groups").filter(one -> has(one, "value", row.get("group"))));
            assertThat(group.get("n").getAsString()).isEqualTo(row.get("n"));
            assertClose(group.get("mean"), row.get("mean"));
            assertClose(group.get("sd"), row.get("sd"));
        }
        for (Map<String, String> row : published("expected_reliability.csv")) {
            JsonObject entry = one(
                    analyses("reliability").stream().filter(one -> has(one, "construct", row.get("construct"))));
            assertThat(entry.get("complete").getAsString()).isEqualTo(row.get("n_complete"));
            assertClose(entry.get("alpha"), row.get("cronbach_alpha"));
        }
        for (Map<String, String> row : published("expected_percentages.csv")) {
            JsonObject entry = one(
                    analyses("proportion").stream().filter(one -> has(one, "variable", row.get("item"))));
            boolean total = row.get("group").equals("totaal");
            if (total || row.get("item").matches("(HK|DO).*")) {
                JsonObject share = total
                        ? entry.getAsJsonObject("total")
                        : one(objects(entry, "groups").filter(one -> has(one, "value", row.get("group"))));
                assertThat(share.get("positive").getAsString()).isEqualTo(row.get("n_positive"));
                assertThat(share.get("valid").getAsString()).isEqualTo(row.get("n_valid"));
                assertThat(100 * share.get("share").getAsDouble())
                        .isCloseTo(Double.parseDouble(row.get("percent")), within(1e-10));
            }
        }
    }

    @Test
    void run_onTheExample_writesTheShapeOfTheFormat() throws IOException {
        run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("out").toString());

        assertThat(results().keySet()).containsExactly("meetlat", "case", "generatedAt", "plan", "analyses");
        assertThat(results().get("case").getAsString()).isEqualTo("overijssel-2012");
        assertThat(results().get("generatedAt").getAsString()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(results().getAsJsonArray("analyses")).hasSize(48);
        JsonObject response = analyses("response").get(0);
        assertThat(response.keySet()).containsExactly("id", "kind", "invited", "started", "completed", "declined",
                "rate",
                "groups", "nonResponse");
        assertThat(objects(response, "groups").toList().get(0)).hasToString(
                "{\"by\":\"organisation\",\"value\":\"BjzO\",\"invited\":88,\"completed\":61,\"rate\":0.6931818181818182}");
        JsonObject frequencies = analyses("frequencies").get(0);
        assertThat(frequencies.keySet()).containsExactly("id", "kind", "variable", "by", "valid", "missing", "groups");
        assertThat(objects(frequencies, "groups").toList().get(0).get("value").isJsonNull()).isTrue();
        JsonObject proportion = analyses("proportion").get(0);
        assertThat(proportion.keySet()).containsExactly("id", "kind", "variable", "by", "total", "groups", "test");
        JsonObject means = analyses("compare-means").get(0);
        assertThat(means.keySet()).contains("id", "kind", "outcome", "by", "n", "missing", "total", "groups", "anova",
                "welch", "kruskalWallis", "pAdjusted", "lead", "sentence");
        assertThat(means.getAsJsonObject("anova").keySet()).containsExactly("f", "df1", "df2", "p", "ssBetween",
                "ssWithin",
                "etaSquared", "omegaSquared", "etaSquaredCiLow", "etaSquaredCiHigh");
        assertThat(means.getAsJsonObject("sentence").get("nl").getAsString()).isNotBlank();
        assertThat(means.getAsJsonObject("sentence").get("en").getAsString()).isNotBlank();
    }

    @Test
    void run_twice_writesTheSameBytes() throws IOException {
        run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("out").toString());
        run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("again").toString());

        assertThat(folder.resolve("again/results.json")).hasSameBinaryContentAs(folder.resolve("out/results.json"));
    }

    @Test
    void run_withFormats_writesThemBesideTheResults() throws IOException {
        assertThat(run(Language.DUTCH, EXAMPLE.toString(), "--out", folder.resolve("out").toString(),
                "--formats", "html,docx,csv")).isZero();

        assertThat(folder.resolve("out/results.json")).exists();
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("<html lang=\"nl\"")
                .contains("Sturing jeugdzorg Overijssel");
        assertThat(Files.readAllBytes(folder.resolve("out/report.docx"))).startsWith('P', 'K');
        assertThat(Files.readString(folder.resolve("out/tables.csv"))).contains("34.42622950819672");
    }

    @Test
    void run_withoutFormats_writesOnlyTheResults() throws IOException {
        run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("out").toString());

        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).extracting(file -> file.getFileName().toString()).containsExactly("results.json");
        }
    }

    @Test
    void run_withALargerMinimum_hidesSmallGroupsInEveryFormat() throws IOException {
        Path plan = folder.resolve("plan10.json");
        Files.writeString(plan, Files.readString(EXAMPLE.resolve("plan.json")).replace("\"minimumGroupSize\": 5",
                "\"minimumGroupSize\": 10"));
        assertThat(run(Language.ENGLISH, EXAMPLE.toString(), "--out", folder.resolve("out").toString(), "--plan",
                plan.toString(), "--formats", "html,csv")).isZero();

        JsonObject means = one(analyses("compare-means").stream()
                .filter(one -> has(one, "outcome", "cultuurverandering") && has(one, "by", "A_DJ")));
        JsonObject small = objects(means, "groups").toList().get(0);
        assertThat(small).hasToString("{\"value\":\"t0_2\",\"n\":null,\"mean\":null,\"sd\":null,\"ciLow\":null,"
                + "\"ciHigh\":null,\"reason\":\"suppressed\"}");
        assertThat(means.getAsJsonObject("anova").get("reason").getAsString()).isEqualTo("suppressed");
        for (Map<String, String> row : published("expected_group_means.csv")) {
            if (row.get("group").equals("t0_2") || row.get("group").equals("bestuur")) {
                for (String file : List.of("results.json", "tables.csv")) {
                    assertThat(Files.readString(folder.resolve("out").resolve(file))).doesNotContain(row.get("sd"));
                }
            }
        }
    }

    @Test
    void run_onACaseWithErrors_listsAllOfThemInTheLanguageAskedFor() throws IOException {
        Path broken = copyOfExample();
        rewrite(broken.resolve("responses.csv"), text -> text.replaceFirst(",Jarabee,", ",Jarabe,"));
        rewrite(broken.resolve("invitees.csv"), text -> text.replace("deelnemer002@example.org", "nobody"));

        assertThat(
                run(Language.ENGLISH, broken.toString(), "--out", folder.resolve("out").toString(), "--language", "nl"))
                .isEqualTo(1);

        assertThat(errors())
                .contains("responses.csv: rij 2, kolom A_ORG: “Jarabe” staat niet op de schaal; verwacht: BjzO")
                .contains("invitees.csv: rij 3, kolom email: “nobody” is geen e-mailadres");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void run_onAnEmptyFolder_listsTheMissingFiles() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(Language.ENGLISH, empty.toString(), "--out", folder.resolve("out").toString())).isEqualTo(1);

        assertThat(errors()).contains("scales.csv: this file is missing")
                .contains("questionnaire.csv: this file is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--out x | evaluate.no-case", "CASE | evaluate.no-out",
            "/no/such/folder --out x | evaluate.case-missing",
            "CASE --out CASE/plan.json | evaluate.out-is-file", "CASE --out x --formats pdf | evaluate.format-later",
            "CASE --out x --formats html,xlsx | evaluate.format-later", "CASE --out x --formats odt | evaluate.format",
            "CASE --out x --language de | evaluate.language",
            "CASE --out x --plan nothing.json | evaluate.plan-missing",
            "CASE --out | usage.no-value", "CASE --out x --colour | usage.unknown-option",
            "CASE CASE --out x | usage.unknown-option"})
    void run_whenUsedWrongly_saysHow(String line, String key) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            words.add(word.replace("CASE", EXAMPLE.toString()));
        }
        assertThatThrownBy(() -> run(Language.ENGLISH, words.toArray(String[]::new)))
                .isInstanceOfSatisfying(UsageException.class, wrongUse -> assertThat(wrongUse.key()).isEqualTo(key));
        assertThat(Path.of("x")).doesNotExist();
    }

    private Path copyOfExample() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("case"));
        for (String name : List.of("questionnaire.csv", "scales.csv", "invitees.csv", "responses.csv", "plan.json")) {
            Files.copy(EXAMPLE.resolve(name), copy.resolve(name));
        }
        return copy;
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }
}
