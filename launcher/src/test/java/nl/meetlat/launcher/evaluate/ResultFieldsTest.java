package nl.meetlat.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every field of {@code results.json} that the format promises is there, of its type, with the reason beside each null: over
 * all kinds on the example, with and without disclosure control, and on the example without answers. The promise stands in
 * {@code result-fields.json}.
 */
class ResultFieldsTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "overijssel-2012").toAbsolutePath().normalize();
    private static final Set<String> REASONS = Set.of("too-few", "no-variance", "single-group", "empty",
            "perfect-separation", "collinear", "not-applicable", "suppressed");

    @TempDir
    private Path folder;

    private final List<String> wrong = new ArrayList<>();

    private static String resource(String name) throws IOException {
        try (var in = ResultFieldsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonArray evaluate(String plan, boolean answered) throws IOException {
        for (String name : List.of("questionnaire.csv", "scales.csv", "invitees.csv", "responses.csv")) {
            Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
        }
        if (!answered) {
            Path responses = folder.resolve("responses.csv");
            Files.writeString(responses, Files.readAllLines(responses).get(0) + "\n");
        }
        for (String name : List.of("ratings.csv", "targets.csv")) {
            Files.writeString(folder.resolve(name), resource("all-kinds/" + name));
        }
        Files.writeString(folder.resolve("plan.json"), plan);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Language.ENGLISH);
        assertThat(new EvaluateCommand().run(List.of(folder.toString(), "--out", folder.resolve("out").toString(),
                "--formats", "html,docx,csv"), console)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        for (String file : List.of("results.json", "report.html", "tables.csv")) {
            assertThat(Files.readString(folder.resolve("out").resolve(file))).doesNotContain("NaN", "Infinity",
                    "∞");
        }
        try (var in = new InputStreamReader(Files.newInputStream(folder.resolve("out/results.json")),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject().getAsJsonArray("analyses");
        }
    }

    private void check(JsonArray analyses) throws IOException {
        JsonObject promised = JsonParser.parseString(resource("result-fields.json")).getAsJsonObject();
        Set<String> seen = new TreeSet<>();
        for (JsonElement analysis : analyses) {
            JsonObject entry = analysis.getAsJsonObject();
            String kind = entry.get("kind").getAsString();
            String key = kind.equals("regression") ? kind + " " + entry.get("family").getAsString() : kind;
            seen.add(key);
            JsonObject fields = promised.getAsJsonObject(key).deepCopy();
            fields.addProperty("id", "text");
            fields.addProperty("kind", "text");
            if (key.equals("regression linear")) {
                fields.getAsJsonArray("coefficients").get(0).getAsJsonObject().remove("oddsRatio");
            }
            checkObject(entry.get("id").getAsString(), fields, entry);
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isEqualTo(promised.keySet());
    }

    private void checkObject(String place, JsonObject fields, JsonObject found) {
        Set<String> unknown = new TreeSet<>(found.keySet());
        unknown.removeAll(fields.keySet());
        unknown.remove("reason");
        unknown.forEach(name -> wrong.add(place + "." + name + " is not promised"));
        boolean hasReason = found.has("reason") && REASONS.contains(found.get("reason").getAsString());
        for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
            String path = place + "." + field.getKey();
            if (!found.has(field.getKey())) {
                wrong.add(path + " is missing");
            } else {
                checkValue(path, field.getValue(), found.get(field.getKey()), hasReason);
            }
        }
    }

    private void checkValue(String path, JsonElement promised, JsonElement found, boolean hasReason) {
        if (promised instanceof JsonObject fields) {
            if (found instanceof JsonObject object) {
                checkObject(path, fields, object);
            } else {
                wrong.add(path + " is no object: " + found);
            }
        } else if (promised instanceof JsonArray elements) {
            if (found instanceof JsonArray list) {
                for (int i = 0; i < list.size(); i++) {
                    checkValue(path + "[" + i + "]", elements.get(0), list.get(i), hasReason);
                }
            } else {
                wrong.add(path + " is no list: " + found);
            }
        } else if (!isOf(promised.getAsString(), found, hasReason)) {
            wrong.add(path + " is no " + promised.getAsString() + (hasReason ? "" : " and without reason") + ": "
                    + found);
        }
    }

    private static boolean isOf(String type, JsonElement found, boolean hasReason) {
        if (found.isJsonNull()) {
            return type.equals("text or nothing") || hasReason && !type.equals("text") && !type.equals("flag");
        }
        JsonPrimitive value = found.getAsJsonPrimitive();
        return switch (type) {
            case "text", "text or nothing" -> value.isString();
            case "flag" -> value.isBoolean();
            case "count" -> value.isNumber() && value.getAsString().matches("[0-9]+");
            case "share" -> value.isNumber() && value.getAsDouble() >= 0 && value.getAsDouble() <= 1;
            case "number" -> value.isNumber() && Double.isFinite(value.getAsDouble());
            default -> throw new IllegalArgumentException(type);
        };
    }

    @Test
    void run_overAllKinds_writesEveryFieldOfTheFormat() throws IOException {
        check(evaluate(resource("all-kinds/plan.json"), true));
    }

    @Test
    void run_overAllKindsWithSmallGroupsHidden_writesEveryFieldOfTheFormat() throws IOException {
        check(evaluate(resource("all-kinds/plan.json").replace("\"minimumGroupSize\": 0", "\"minimumGroupSize\": 60"),
                true));
    }

    @Test
    void run_whenNobodyAnswered_writesEveryFieldOfTheFormat() throws IOException {
        check(evaluate(resource("all-kinds/plan.json"), false));
    }
}
