package nl.meetlat.reporting.document;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param kind its role
 * @param cells from left to right; the first is the row's heading
 */
public record Row(Kind kind, List<Cell> cells) {

    /** The role of a row. */
    public enum Kind {
        ORDINARY,
        /** One cell over all columns that heads the rows below it. */
        GROUP,
        /** The total of the rows. */
        TOTAL
    }

    public Row {
        Objects.requireNonNull(kind, "kind");
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a row without cells");
        }
    }

    public static Row of(List<Cell> cells) {
        return new Row(Kind.ORDINARY, cells);
    }

    public static Row of(Cell... cells) {
        return of(List.of(cells));
    }

    public static Row group(String heading, int columns) {
        return new Row(Kind.GROUP, List.of(Cell.text(heading).spanning(columns)));
    }

    public static Row total(List<Cell> cells) {
        return new Row(Kind.TOTAL, cells);
    }

    /** Number of columns covered. */
    public int width() {
        return cells.stream().mapToInt(Cell::span).sum();
    }
}
