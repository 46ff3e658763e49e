package nl.meetlat.reporting.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.disclosure.Release;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Document;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The evaluation of 2012 that comes with Meetlat, and what was published of it. */
final class Example {

    private static final Path FOLDER = Path.of("../examples/overijssel-2012");
    private static final CaseFolder CASE = new CaseFolderReader(CaseFiles.ofFolder(FOLDER)).read().toOptional()
            .orElseThrow();

    private Example() {}

    /** The report in a language with the plan's own smallest group. */
    static Document report(Language language) {
        return report(language, CASE.plan().minimumGroupSize());
    }

    static Document report(Language language, int minimumGroupSize) {
        return new ReportBuilder(CASE.questionnaire(), language)
                .withDistributions(
                        release(DistributionPlan.of(CASE.plan(), CASE.questionnaire()), minimumGroupSize))
                .withImprint("Meetlat").build(release(CASE.plan(), minimumGroupSize));
    }

    private static Release release(AnalysisPlan plan, int minimumGroupSize) {
        return new DisclosurePolicy(minimumGroupSize).release(
                Evaluator.evaluate(plan, CASE.questionnaire(), CASE.responses(), CASE.responseFigures()));
    }

    /** The rows of a published table, by its headings. */
    static List<CSVRecord> published(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("published").resolve(file))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
