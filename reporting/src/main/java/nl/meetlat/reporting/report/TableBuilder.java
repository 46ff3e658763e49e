package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Column;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.text.RichText;

/** Puts a table together and adds the notes its marks need. */
final class TableBuilder {

    private final ReportContext context;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> over = new ArrayList<>();
    private final List<Cell> headings = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private final List<RichText> notes = new ArrayList<>();
    private boolean hasOver;

    TableBuilder(ReportContext context, String caption) {
        this.context = context;
        this.caption = caption;
    }

    TableBuilder words(String heading) {
        return column(Column.WORDS, heading);
    }

    TableBuilder numbers(String heading) {
        return column(Column.NUMBERS, heading);
    }

    private TableBuilder column(Column column, String heading) {
        columns.add(column);
        headings.add(Cell.text(heading));
        over.add(Cell.of(Value.NOTHING));
        return this;
    }

    /** A heading over the last {@code span} columns. */
    TableBuilder over(String heading, int span) {
        for (int i = 0; i < span; i++) {
            over.remove(over.size() - 1);
        }
        over.add(Cell.text(heading).spanning(span));
        hasOver = true;
        return this;
    }

    TableBuilder row(List<Cell> cells) {
        body.add(Row.of(cells));
        return this;
    }

    TableBuilder total(List<Cell> cells) {
        body.add(Row.total(cells));
        return this;
    }

    TableBuilder group(String heading) {
        body.add(Row.group(heading, columns.size()));
        return this;
    }

    TableBuilder note(RichText note) {
        if (!note.isEmpty()) {
            notes.add(note);
        }
        return this;
    }

    Table build(String anchor) {
        List<Row> head = hasOver ? List.of(Row.of(over), Row.of(headings)) : List.of(Row.of(headings));
        Table bare = new Table(context.anchor(anchor), caption, columns, head, body, List.of());
        List<RichText> all = new ArrayList<>();
        if (bare.has(Mark.SIGNIFICANT)) {
            all.add(context.phrases().rich("note.significant", context.numbers().bounded(context.plan().alpha(), 2)));
        }
        all.addAll(notes);
        all.addAll(AbsenceNotes.of(context, body));
        if (bare.has(Mark.SUPPRESSED)) {
            all.add(context.phrases().rich("note.suppressed", context.numbers().count(context.minimumGroupSize())));
        }
        return new Table(bare.anchor(), caption, columns, head, body, all);
    }
}
