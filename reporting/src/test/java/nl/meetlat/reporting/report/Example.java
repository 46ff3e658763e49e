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
import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.CodedResponses;
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

    /** The report if everybody had chosen the first answer everywhere. */
    static Document reportOfFirstAnswers(Language language) {
        CodedResponses alike = new FirstAnswers(CASE.responses());
        return new ReportBuilder(CASE.questionnaire(), language)
                .withDistributions(release(DistributionPlan.of(CASE.plan(), CASE.questionnaire()), alike, 0))
                .withImprint("Meetlat").build(release(CASE.plan(), alike, 0));
    }

    private static Release release(AnalysisPlan plan, int minimumGroupSize) {
        return release(plan, CASE.responses(), minimumGroupSize);
    }

    private static Release release(AnalysisPlan plan, CodedResponses responses, int minimumGroupSize) {
        return new DisclosurePolicy(minimumGroupSize)
                .release(Evaluator.evaluate(plan, CASE.questionnaire(), responses, CASE.responseFigures()));
    }

    private record FirstAnswers(CodedResponses given) implements CodedResponses {

        @Override
        public Codebook codebook() {
            return given.codebook();
        }

        @Override
        public void forEach(RowReader reader) {
            given.forEach((points, numbers) -> reader.row(new short[points.length], numbers));
        }
    }

    /** The rows of a published table, by its headings. */
    static List<CSVRecord> published(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("published").resolve(file))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
