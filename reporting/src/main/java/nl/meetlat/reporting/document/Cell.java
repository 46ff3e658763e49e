package nl.meetlat.reporting.document;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A cell of a table.
 *
 * @param value what it says
 * @param span number of columns it covers, 1 or more
 * @param marks how it stands out
 */
public record Cell(Value value, int span, Set<Mark> marks) {

    /** What is special about a cell; every writer shows it by more than colour. */
    public enum Mark {
        /** A significant result: bold with an asterisk, and the word for who cannot see that. */
        SIGNIFICANT,
        /** Hidden by disclosure control. */
        SUPPRESSED,
        /** The total of its row or column. */
        TOTAL
    }

    public Cell {
        Objects.requireNonNull(value, "value");
        marks = Set.copyOf(marks);
        if (span < 1) {
            throw new IllegalArgumentException("a cell covers at least one column: " + span);
        }
    }

    public static Cell of(Value value, Mark... marks) {
        return new Cell(value, 1, Set.of(marks));
    }

    public static Cell text(String text, Mark... marks) {
        return of(Value.text(text), marks);
    }

    public Cell with(Mark mark) {
        Set<Mark> more = new HashSet<>(marks);
        more.add(mark);
        return new Cell(value, span, more);
    }

    public Cell spanning(int columns) {
        return new Cell(value, columns, marks);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
