package nl.meetlat.reporting.docx;

import java.util.Arrays;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.Colour;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Column;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.document.ValueFormat;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Writes a table: numbered caption above, heading rows that repeat on every page, notes below. */
final class DocxTable {

    /** Tables of so many rows or fewer stay on one page. */
    private static final int KEPT_TOGETHER = 12;

    /** Where a row stands. */
    private enum Part {
        HEAD, BODY, BODY_WITH_NEXT
    }

    private final Wml wml;
    private final Markup out;
    private final Phrases phrases;
    private final ValueFormat format;
    private int number;

    DocxTable(Wml wml, Language language) {
        this.wml = wml;
        this.out = wml.markup();
        this.phrases = Phrases.in(language);
        this.format = new ValueFormat(language);
    }

    void write(Table table) {
        number++;
        String label = phrases.text("document.table");
        wml.startParagraph("Caption").run(label + " ")
                .field("SEQ " + label + " \\* ARABIC", Integer.toString(number)).run(". " + table.caption())
                .endParagraph();
        int[] widths = new ColumnWidths(table, format).twips();
        out.start("w:tbl");
        properties(table);
        out.start("w:tblGrid");
        for (int width : widths) {
            out.start("w:gridCol").attribute("w:w", width).end();
        }
        out.end();
        table.head().forEach(row -> row(table, row, widths, Part.HEAD));
        int rows = table.body().size();
        for (int i = 0; i < rows; i++) {
            boolean last = i == rows - 1;
            boolean withNext = last ? !table.notes().isEmpty() : rows <= KEPT_TOGETHER || i == rows - 2;
            row(table, table.body().get(i), widths, withNext ? Part.BODY_WITH_NEXT : Part.BODY);
        }
        out.end();
        for (RichText note : table.notes()) {
            wml.paragraph("TableNote", note);
        }
        wml.startParagraph("AfterTable").endParagraph();
    }

    private void properties(Table table) {
        out.start("w:tblPr");
        wml.value("w:tblStyle", "Figures");
        out.start("w:tblW").attribute("w:w", DocxBody.TEXT_WIDTH).attribute("w:type", "dxa").end();
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        out.start("w:tblLook").attribute("w:val", "0620").attribute("w:firstRow", 1).attribute("w:lastRow", 0)
                .attribute("w:firstColumn", 1).attribute("w:lastColumn", 0).attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1).end();
        wml.value("w:tblCaption", table.caption());
        out.end();
    }

    private void row(Table table, Row row, int[] widths, Part part) {
        boolean head = part == Part.HEAD;
        out.start("w:tr").start("w:trPr").start("w:cantSplit").end();
        if (head) {
            out.start("w:tblHeader").end();
        }
        out.end();
        int column = 0;
        for (Cell cell : row.cells()) {
            int width = Arrays.stream(widths, column, column + cell.span()).sum();
            out.start("w:tc").start("w:tcPr").start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
            if (cell.span() > 1) {
                wml.value("w:gridSpan", Integer.toString(cell.span()));
            }
            borders(row, head, cell);
            wml.value("w:vAlign", head ? "bottom" : "top");
            out.end();
            paragraph(table, row, cell, column, part);
            out.end();
            column += cell.span();
        }
        out.end();
    }

    private void borders(Row row, boolean head, Cell cell) {
        boolean groupHeading = head && cell.span() > 1;
        if (!groupHeading && row.kind() != Row.Kind.TOTAL) {
            return;
        }
        out.start("w:tcBorders").start(groupHeading ? "w:bottom" : "w:top").attribute("w:val", "single")
                .attribute("w:sz", 4).attribute("w:space", 0)
                .attribute("w:color", (groupHeading ? Colour.LINE : Colour.SOFT).digits()).end().end();
    }

    private void paragraph(Table table, Row row, Cell cell, int column, Part part) {
        boolean head = part == Part.HEAD;
        boolean right = table.columns().get(column) == Column.NUMBERS && cell.span() == 1;
        String style = head ? (cell.span() > 1 ? "TableHeadOver" : right ? "TableHeadNumber" : "TableHead")
                : row.kind() == Row.Kind.GROUP ? "TableGroup" : right ? "TableNumber" : "TableText";
        if (part == Part.BODY_WITH_NEXT) {
            wml.startParagraphWithNext(style);
        } else {
            wml.startParagraph(style);
        }
        RichText text = right ? unbroken(cell) : format.format(cell.value());
        if (cell.is(Cell.Mark.SIGNIFICANT)) {
            wml.styledRun(text.plain() + "*", "Significant");
        } else if (cell.is(Cell.Mark.SUPPRESSED)) {
            wml.styledRun(text.plain(), "Suppressed");
        } else if (!text.isEmpty() && (row.kind() == Row.Kind.TOTAL || cell.is(Cell.Mark.TOTAL))) {
            wml.styledRun(text.plain(), "Strong");
        } else {
            wml.text(text);
        }
        wml.endParagraph();
    }

    /** A number never breaks over lines. */
    private RichText unbroken(Cell cell) {
        RichText text = format.format(cell.value());
        boolean number = !(cell.value() instanceof Value.Text) || text.plain().matches("[0-9.,; ]*");
        return number ? RichText.plain(text.plain().replace(' ', '\u00a0')) : text;
    }
}
