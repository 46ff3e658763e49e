package nl.meetlat.launcher.evaluate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.casefolder.ResultsWriter;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.reporting.Version;
import nl.meetlat.reporting.csv.CsvFiles;
import nl.meetlat.reporting.csv.CsvFormat;
import nl.meetlat.reporting.csv.CsvWriter;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.docx.DocxWriter;
import nl.meetlat.reporting.html.HtmlWriter;
import nl.meetlat.reporting.report.ReportBuilder;
import nl.meetlat.reporting.sentence.Sentences;

/** What was found in a case, ready to be written. */
record Results(String caseName, Instant generatedAt, Questionnaire questionnaire, Release findings,
        Release distributions, Language language) {

    private static final String PRODUCT = "Meetlat";

    /** Writes every format, making the folder when it is not there. */
    void write(Path folder, Set<Format> formats) throws IOException {
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve("results.json"))) {
            new ResultsWriter(Version.current(), caseName, generatedAt, this::sentence).write(findings, out);
        }
        if (formats.size() == 1) {
            return;
        }
        Document report = report();
        if (formats.contains(Format.HTML)) {
            Files.writeString(folder.resolve("report.html"), HtmlWriter.page(report));
        }
        if (formats.contains(Format.DOCX)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("report.docx")))) {
                DocxWriter.write(report, out);
            }
        }
        if (formats.contains(Format.CSV)) {
            try (Writer out = Files.newBufferedWriter(folder.resolve("tables.csv"))) {
                CsvWriter.writeLong(report, CsvFormat.PLAIN, out);
            }
            Path tables = Files.createDirectories(folder.resolve("tables"));
            for (Map.Entry<String, String> file : CsvFiles.of(report, CsvFormat.spreadsheet(language)).entrySet()) {
                Files.writeString(tables.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private LocalizedText sentence(Finding finding) {
        return finding instanceof MeanFinding means
                ? Sentences.inEveryLanguage(findings.plan(), means)
                : LocalizedText.EMPTY;
    }

    private Document report() {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale())
                .format(LocalDate.ofInstant(generatedAt, ZoneId.systemDefault()));
        return new ReportBuilder(questionnaire, language).withDistributions(distributions)
                .withImprint(PRODUCT + " " + Version.current() + ", " + day).build(findings);
    }
}
