package nl.meetlat.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.docx.DocxWriter;
import nl.meetlat.reporting.html.HtmlWriter;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table as it stands in a written file: its caption and the texts of its cells. */
record Grid(String caption, List<List<String>> rows) {

    private static final Pattern TABLE = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b.*?</t[hd]>", Pattern.DOTALL);

    /** The tables of the document as a Word file. */
    static List<Grid> ofWord(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        List<Grid> grids = new ArrayList<>();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String caption = "";
            for (IBodyElement element : read.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph && "Caption".equals(paragraph.getStyle())) {
                    caption = paragraph.getText();
                } else if (element instanceof XWPFTable table && !caption.isEmpty()) {
                    grids.add(new Grid(caption, table.getRows().stream()
                            .map(row -> row.getTableCells().stream().map(Grid::text).toList()).toList()));
                    caption = "";
                }
            }
        }
        return grids;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getText().replace('\u00a0', ' ');
    }

    /** The tables of the document as a page. */
    static List<Grid> ofHtml(Document document) {
        return TABLE.matcher(HtmlWriter.page(document)).results().map(MatchResult::group).map(Grid::ofTable).toList();
    }

    private static Grid ofTable(String table) {
        String caption = plain(table.substring(table.indexOf("<caption>"), table.indexOf("</caption>")));
        return new Grid(caption, ROW.matcher(table).results().map(MatchResult::group)
                .map(row -> CELL.matcher(row).results().map(cell -> plain(cell.group())).toList()).toList());
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&").replace('\u00a0', ' ');
    }

    /** The one table whose caption contains this. */
    static Grid captioned(List<Grid> grids, String words) {
        List<Grid> found = grids.stream().filter(grid -> grid.caption().contains(words)).toList();
        if (found.isEmpty()) {
            throw new AssertionError("no table is called " + words + " among " + grids.stream().map(Grid::caption)
                    .collect(Collectors.joining("; ")));
        }
        return found.get(0);
    }

    /** The cells after the heading of the row that is headed so. */
    List<String> row(String heading) {
        List<List<String>> found = rows.stream().filter(row -> row.get(0).equals(heading)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows are headed " + heading + " in " + rows);
        }
        return found.get(0).subList(1, found.get(0).size());
    }
}
