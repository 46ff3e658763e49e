package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import nl.meetlat.launcher.evaluate.EvaluateCommand;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.ImportedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example, imported in the web and evaluated from the database, against the command line, which reads the files. */
@OnMeetlat
class ExampleResultsIT {

    private final RunningMeetlat meetlat;

    @TempDir
    private Path folder;

    ExampleResultsIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @Test
    void results_ofTheImportedExample_areThoseOfTheCommandLineToTheLastDigit() throws IOException {
        ImportedExample example = ImportedExample.in(meetlat);
        JsonObject fromDatabase = JsonParser.parseString(HttpVisitor.signedIn(meetlat, example.researcher())
                .get(example.path("/app/wave/report/results.json?survey=%d&wave=%d")).body()).getAsJsonObject();
        JsonObject fromFiles = evaluated();

        assertThat(fields(fromFiles.get("analyses"))).hasSizeGreaterThan(2_000);
        assertThat(fields(fromDatabase.get("analyses")))
                .containsExactlyEntriesOf(fields(fromFiles.get("analyses")));
        assertThat(fields(fromDatabase.get("plan"))).containsExactlyInAnyOrderEntriesOf(fields(fromFiles.get("plan")));
    }

    private JsonObject evaluated() throws IOException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = new EvaluateCommand().run(
                List.of(ImportedExample.FOLDER.toString(), "--out", folder.toString()),
                new Console(nowhere, nowhere, Language.ENGLISH));
        assertThat(code).isZero();
        return JsonParser.parseString(Files.readString(folder.resolve("results.json"))).getAsJsonObject();
    }

    /** Every figure and word by its place, numbers as they are written. */
    private static Map<String, String> fields(JsonElement json) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", json, fields);
        return fields;
    }

    private static void collect(String place, JsonElement json, Map<String, String> fields) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().asMap().forEach((name, value) -> collect(place + "/" + name, value, fields));
        } else if (json.isJsonArray()) {
            for (int i = 0; i < json.getAsJsonArray().size(); i++) {
                collect(place + "/" + i, json.getAsJsonArray().get(i), fields);
            }
        } else {
            fields.put(place, json.toString());
        }
    }
}
