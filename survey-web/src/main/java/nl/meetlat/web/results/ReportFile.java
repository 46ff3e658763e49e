package nl.meetlat.web.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.csv.CsvFiles;
import nl.meetlat.reporting.csv.CsvFormat;
import nl.meetlat.reporting.csv.CsvWriter;
import nl.meetlat.reporting.docx.DocxWriter;
import nl.meetlat.reporting.html.HtmlWriter;

/** The files a report can be had as. */
enum ReportFile {

    HTML("report.html", "text/html; charset=UTF-8", false) {
        @Override
        void write(WaveResults results, Language language, OutputStream out) throws IOException {
            out.write(HtmlWriter.page(results.report(language)).getBytes(StandardCharsets.UTF_8));
        }
    },
    WORD("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true) {
        @Override
        void write(WaveResults results, Language language, OutputStream out) throws IOException {
            DocxWriter.write(results.report(language), out);
        }
    },
    TABLES("tables.zip", "application/zip", true) {
        @Override
        void write(WaveResults results, Language language, OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            Map<String, String> files = CsvFiles.of(results.report(language), CsvFormat.spreadsheet(language));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        }
    },
    CSV("tables.csv", "text/csv; charset=UTF-8", true) {
        @Override
        void write(WaveResults results, Language language, OutputStream out) throws IOException {
            StringWriter text = new StringWriter();
            CsvWriter.writeLong(results.report(language), CsvFormat.spreadsheet(language), text);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    JSON("results.json", "application/json", true) {
        @Override
        void write(WaveResults results, Language language, OutputStream out) throws IOException {
            out.write(results.json().getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String fileName;
    private final String mediaType;
    private final boolean download;

    ReportFile(String fileName, String mediaType, boolean download) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.download = download;
    }

    abstract void write(WaveResults results, Language language, OutputStream out) throws IOException;

    static Optional<ReportFile> named(String fileName) {
        return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser saves it rather than shows it. */
    boolean isDownload() {
        return download;
    }
}
