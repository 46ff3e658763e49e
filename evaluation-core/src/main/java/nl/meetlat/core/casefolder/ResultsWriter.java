package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.question.LocalizedText;

/**
 * Writes released findings as {@code results.json}: numbers at full double precision, never NaN or infinity; the same
 * findings give the same bytes.
 *
 * @param version
 *            of Meetlat
 * @param caseName
 *            of what was evaluated
 * @param generatedAt
 *            when
 * @param sentences
 *            words a comparison of means
 */
public record ResultsWriter(String version, String caseName, Instant generatedAt,
        Function<Finding, LocalizedText> sentences) {

    public ResultsWriter {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(caseName, "caseName");
        Objects.requireNonNull(generatedAt, "generatedAt");
        Objects.requireNonNull(sentences, "sentences");
    }

    /** Writes the results; does not close the writer. */
    public void write(Release release, Writer out) throws IOException {
        ResultEntries entries = new ResultEntries(sentences);
        JsonEntry results = new JsonEntry().text("meetlat", version).text("case", caseName)
                .text("generatedAt", generatedAt.truncatedTo(ChronoUnit.SECONDS).toString())
                .entry("plan", PlanWriter.entry(release.plan()))
                .entries("analyses", release.findings(), finding -> finding.accept(entries));
        Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
        gson.toJson(results.json(), out);
        out.write('\n');
        out.flush();
    }
}
