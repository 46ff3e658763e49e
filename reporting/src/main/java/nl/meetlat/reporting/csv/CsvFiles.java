package nl.meetlat.reporting.csv;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Table;

/** Every table of a document as a file of its own, named by its number in the document and its anchor. */
public final class CsvFiles {

    private CsvFiles() {}

    /** Contents by file name, such as {@code 03-recognised-table.csv}, in the order of the document. */
    public static Map<String, String> of(Document document, CsvFormat format) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<Table> tables = document.tables();
        for (int i = 0; i < tables.size(); i++) {
            StringBuilder content = new StringBuilder();
            CsvWriter.writeTable(document, tables.get(i), format, content);
            files.put("%02d-%s.csv".formatted(i + 1, tables.get(i).anchor()), content.toString());
        }
        return files;
    }
}
