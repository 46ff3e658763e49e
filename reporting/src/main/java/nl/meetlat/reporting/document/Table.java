package nl.meetlat.reporting.document;

import java.util.List;
import java.util.Objects;

import nl.meetlat.reporting.text.RichText;

/**
 * A table with a caption.
 *
 * @param anchor where links point at, and the name of its file when it is exported; unique in the document
 * @param caption what it shows
 * @param columns alignment of each column; the first heads the rows
 * @param head heading rows, at least one
 * @param body rows; each covers all columns
 * @param notes below the table: what marks mean, what is hidden and why
 */
public record Table(String anchor, String caption, List<Column> columns, List<Row> head, List<Row> body,
        List<RichText> notes) implements Block {

    public Table {
        Anchors.require(anchor);
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        if (head.isEmpty()) {
            throw new IllegalArgumentException("table " + anchor + " has no heading row");
        }
        for (List<Row> rows : List.of(head, body)) {
            for (Row row : rows) {
                if (row.width() != columns.size()) {
                    throw new IllegalArgumentException("table " + anchor + " has " + columns.size()
                            + " columns and a row of " + row.width());
                }
            }
        }
    }

    /** Whether a cell is marked so. */
    public boolean has(Cell.Mark mark) {
        return body.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.is(mark));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}
