package nl.meetlat.core.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.casefolder.Reading;

/** The example case, as it is or with something in its files changed. */
public final class OverijsselCase {

    public static final Path FOLDER = Path.of("..", "examples", "overijssel-2012");

    private final Map<String, String> files = new HashMap<>();

    public OverijsselCase() {
        for (String name : List.of("questionnaire.csv", "scales.csv", "invitees.csv", "responses.csv", "plan.json")) {
            try {
                files.put(name, Files.readString(FOLDER.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Changes the text of a file. */
    public OverijsselCase with(String file, UnaryOperator<String> change) {
        files.put(file, change.apply(files.get(file)));
        return this;
    }

    public OverijsselCase without(String file) {
        files.remove(file);
        return this;
    }

    public CaseFiles files() {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return CaseFiles.ofContents(contents);
    }

    public Reading<CaseFolder> read() {
        return new CaseFolderReader(files()).withResponses().read();
    }

    public Evaluation evaluate() {
        Reading<CaseFolder> reading = read();
        CaseFolder folder = reading.toOptional()
                .orElseThrow(() -> new AssertionError("the case has errors: " + reading.problems()));
        return Evaluator.evaluate(folder.plan(), folder.questionnaire(), folder.responses(), folder.responseFigures());
    }
}
