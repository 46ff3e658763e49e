package nl.meetlat.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Documents;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final Document DOCUMENT = Documents.withOneOfEverything(Language.DUTCH);

    private static List<CSVRecord> read(String csv, char separator) throws IOException {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).get().parse(new StringReader(text)).getRecords();
    }

    @Test
    void writeTable_inDutch_isWhatASpreadsheetOpens() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvWriter.writeTable(DOCUMENT, DOCUMENT.tables().get(0), CsvFormat.spreadsheet(Language.DUTCH), out);

        assertThat(out.toString()).startsWith("\uFEFF");
        List<CSVRecord> lines = read(out.toString(), ';');
        assertThat(lines.get(0).toList()).containsExactly("groep", "Construct", "Counts n", "Counts %", "Test p",
                "Test CI laag", "Test CI hoog");
        assertThat(lines.get(1).toList()).containsExactly("Group one", "'" + Documents.ATTACK, "174", "62,5", "0,0016",
                "3,25", "3,5");
        assertThat(lines.get(2).toList()).containsExactly("Group two", "'-1+1", "5", "n < 10", "0,25", "-1,5", "3,25");
    }

    @Test
    void writeLong_hasEveryFigureOfEveryTable() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvWriter.writeLong(DOCUMENT, CsvFormat.PLAIN, out);
        List<CSVRecord> lines = read(out.toString(), ',');
        assertThat(lines).hasSize(1 + 2 * 5 + 1).allSatisfy(line -> assertThat(line.size()).isEqualTo(5));
        assertThat(lines.get(lines.size() - 1).toList()).containsExactly("Means in numbers", "", "a", "Mean", "3.25");
    }

    @Test
    void files_ofADocument_areOneATableAndComeBackCellByCell() throws IOException {
        Map<String, String> files = CsvFiles.of(DOCUMENT, CsvFormat.spreadsheet(Language.ENGLISH));

        assertThat(files.keySet()).hasSameSizeAs(DOCUMENT.tables())
                .allSatisfy(name -> assertThat(name).matches("\\d\\d-[a-z][a-z0-9-]*\\.csv"));
        List<CSVRecord> first = read(files.values().iterator().next(), ',');
        assertThat(first.get(1).stream().map(CsvText::original)).containsExactly("Group one", Documents.ATTACK, "174",
                "62.5", "0.0016", "3.25", "3.5");
    }

    @Test
    void files_whateverTheirTexts_beginNoCellAsAFormula() throws IOException {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            CsvFormat format = CsvFormat.spreadsheet(language);
            for (String file : CsvFiles.of(Documents.withOneOfEverything(language), format).values()) {
                assertThat(read(file, format.separator()).stream().flatMap(CSVRecord::stream)
                        .filter(cell -> !cell.matches("-?[0-9.,]+")))
                        .isNotEmpty().noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
            }
        }
    }

    @Property
    void neutralised_whateverTheText_isNoFormulaAndComesBack(
            @ForAll @StringLength(max = 6) @CharRange(from = '\t', to = 'z') String text) {
        String cell = CsvText.neutralised(text);
        assertThat(cell).doesNotContainPattern("\\A[=+\\-@\\t\\r\\n]");
        assertThat(CsvText.original(cell)).isEqualTo(text);
    }
}
