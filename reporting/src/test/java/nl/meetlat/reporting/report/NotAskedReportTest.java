package nl.meetlat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.meetlat.core.casefolder.CaseFiles;
import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseFolderReader;
import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.evaluation.Evaluator;
import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Document;
import org.junit.jupiter.api.Test;

/** What a report says of a question that was not put to everybody: of five, three have a car, and one of them says nothing of it. */
class NotAskedReportTest {

    private static final Map<String, String> FILES = Map.of("scales.csv", """
        scale,value,label_nl,label_en,order
        janee,ja,Ja,Yes,1
        janee,nee,Nee,No,2
        merk,a,Volvo,Volvo,1
        merk,b,Saab,Saab,2
        """, "questionnaire.csv", """
        code,type,text_nl,text_en,construct,reverse,scale,order,condition
        AUTO,single,Hebt u een auto?,Do you have a car?,a,0,janee,1,
        MERK,single,Welk merk?,Which make?,a,0,merk,2,AUTO = ja
        """, "responses.csv", """
        respondent_id,AUTO,MERK
        1,ja,a
        2,ja,b
        3,ja,
        4,nee,
        5,nee,
        """, "plan.json", """
        {"minimumGroupSize": 0, "analyses": [{"id": "a", "kind": "frequencies", "variables": ["AUTO", "MERK"]}]}
        """);

    private static Document report(int minimumGroupSize, Language language) {
        CaseFolder folder = new CaseFolderReader(CaseFiles.ofContents(FILES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        file -> file.getValue().getBytes(StandardCharsets.UTF_8)))))
                .read().toOptional().orElseThrow();
        return new ReportBuilder(folder.questionnaire(), language).build(new DisclosurePolicy(minimumGroupSize).release(
                Evaluator.evaluate(folder.plan(), folder.questionnaire(), folder.responses(),
                        folder.responseFigures())));
    }

    private static List<List<String>> rows(List<Grid> tables) {
        return tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    @Test
    void frequencies_ofAQuestionUnderACondition_tellNotAskedFromNotAnswered() throws IOException {
        Document dutch = report(0, Language.DUTCH);
        for (List<Grid> tables : List.of(Grid.ofWord(dutch), Grid.ofHtml(dutch))) {
            assertThat(rows(tables)).containsSubsequence(List.of("Volvo", "1", "50"),
                    List.of("Saab", "1", "50"), List.of("Niet beantwoord", "1", ""), List.of("Niet gesteld", "2", ""));
        }
    }

    @Test
    void frequencies_inEnglish_areCalledInEnglish() {
        assertThat(rows(Grid.ofHtml(report(0, Language.ENGLISH)))).contains(List.of("Not asked", "2", ""));
    }

    @Test
    void frequencies_ofAQuestionPutToAll_haveNoSuchRow() {
        assertThat(rows(Grid.ofHtml(report(0, Language.DUTCH)))).filteredOn(row -> row.get(0).equals("Niet gesteld"))
                .as("of the make, and not of the car").hasSize(1);
    }

    @Test
    void frequencies_whenTooFewAnswered_doNotTellHowManyWereNotAsked() {
        assertThat(rows(Grid.ofHtml(report(10, Language.DUTCH)))).extracting(row -> row.get(0))
                .doesNotContain("Niet gesteld", "Niet beantwoord");
    }
}
