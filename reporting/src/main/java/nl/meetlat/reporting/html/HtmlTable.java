package nl.meetlat.reporting.html;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Column;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.ValueFormat;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Writes a table with caption, headings by scope and notes, in a region that scrolls by itself when the page is narrow. */
final class HtmlTable {

    private final Markup out;
    private final Phrases phrases;
    private final ValueFormat format;

    HtmlTable(Markup out, Language language) {
        this.out = out;
        this.phrases = Phrases.in(language);
        this.format = new ValueFormat(language);
    }

    void write(Table table, String caption) {
        out.start("div").attribute("class", "table").attribute("id", table.anchor());
        out.start("div").attribute("class", "scroll").attribute("role", "region").attribute("tabindex", "0")
                .attribute("aria-label", caption);
        out.start("table").start("caption").element("span", caption).end();
        out.start("thead");
        table.head().forEach(row -> headRow(table, row));
        out.end();
        body(table);
        out.end().end();
        for (RichText note : table.notes()) {
            out.start("p").attribute("class", "note");
            HtmlText.write(out, note);
            out.end();
        }
        out.end().newLine();
    }

    private void headRow(Table table, Row row) {
        out.start("tr");
        int column = 0;
        for (Cell cell : row.cells()) {
            boolean blank = format.format(cell.value()).isEmpty();
            out.start(blank ? "td" : "th");
            if (!blank) {
                out.attribute("scope", cell.span() > 1 ? "colgroup" : "col");
            }
            span(cell);
            if (cell.span() > 1) {
                out.attribute("class", "over");
            } else {
                alignment(table.columns().get(column), "");
            }
            HtmlText.write(out, format.format(cell.value()));
            out.end();
            column += cell.span();
        }
        out.end();
    }

    private void body(Table table) {
        out.start("tbody");
        boolean first = true;
        for (Row row : table.body()) {
            if (row.kind() == Row.Kind.GROUP && !first) {
                out.end().start("tbody");
            }
            bodyRow(table, row);
            first = false;
        }
        out.end();
    }

    private void bodyRow(Table table, Row row) {
        out.start("tr");
        if (row.kind() != Row.Kind.ORDINARY) {
            out.attribute("class", row.kind() == Row.Kind.GROUP ? "group" : "total");
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == 0) {
                out.start("th").attribute("scope", row.kind() == Row.Kind.GROUP ? "rowgroup" : "row");
            } else {
                out.start("td");
            }
            span(cell);
            alignment(table.columns().get(column), mark(cell));
            cellText(cell);
            out.end();
            column += cell.span();
        }
        out.end();
    }

    private void span(Cell cell) {
        if (cell.span() > 1) {
            out.attribute("colspan", cell.span());
        }
    }

    private void alignment(Column column, String mark) {
        String classes = (column == Column.NUMBERS ? "number " : "") + mark;
        if (!classes.isBlank()) {
            out.attribute("class", classes.strip());
        }
    }

    private static String mark(Cell cell) {
        return cell.is(Cell.Mark.SIGNIFICANT) ? "significant"
                : cell.is(Cell.Mark.SUPPRESSED) ? "suppressed" : cell.is(Cell.Mark.TOTAL) ? "total" : "";
    }

    private void cellText(Cell cell) {
        RichText text = format.format(cell.value());
        if (!cell.is(Cell.Mark.SIGNIFICANT)) {
            HtmlText.write(out, text);
            return;
        }
        out.start("strong");
        HtmlText.write(out, text);
        out.start("span").attribute("aria-hidden", "true").text("*").end();
        out.end();
        out.start("span").attribute("class", "unseen").text(" (" + phrases.text("mark.significant") + ")").end();
    }
}
