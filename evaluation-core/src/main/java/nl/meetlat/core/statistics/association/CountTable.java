package nl.meetlat.core.statistics.association;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.statistics.Reason;

/**
 * A cross table of counts, without its labels. Rows are groups where one of the two variables divides people into groups.
 */
public final class CountTable {

    private final long[][] counts;
    private final long[] rowTotals;
    private final long[] columnTotals;
    private final long total;

    private CountTable(long[][] counts, int columns) {
        this.counts = counts;
        this.rowTotals = Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).reduce(0, Math::addExact)).toArray();
        this.columnTotals = IntStream.range(0, columns)
                .mapToLong(column -> Arrays.stream(counts).mapToLong(row -> row[column]).reduce(0, Math::addExact))
                .toArray();
        this.total = Arrays.stream(rowTotals).reduce(0, Math::addExact);
    }

    /**
     * The table with the given rows, which are copied.
     *
     * @throws IllegalArgumentException
     *             if the rows differ in length or a count is negative
     */
    public static CountTable of(long[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (long[] row : rows) {
            if (row.length != columns) {
                throw new IllegalArgumentException(
                        "a row has " + row.length + " counts where the first has " + columns);
            }
            if (Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts are 0 or more, not " + Arrays.toString(row));
            }
        }
        return new CountTable(Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new), columns);
    }

    /** This table without the rows and columns that hold nothing. */
    public CountTable withoutEmptyLines() {
        int[] rows = IntStream.range(0, rows()).filter(row -> rowTotals[row] > 0).toArray();
        int[] columns = IntStream.range(0, columns()).filter(column -> columnTotals[column] > 0).toArray();
        long[][] kept = Arrays.stream(rows)
                .mapToObj(row -> Arrays.stream(columns).mapToLong(column -> counts[row][column]).toArray())
                .toArray(long[][]::new);
        return new CountTable(kept, columns.length);
    }

    /** This table with rows and columns exchanged. */
    public CountTable transposed() {
        long[][] turned = IntStream.range(0, columns())
                .mapToObj(column -> Arrays.stream(counts).mapToLong(row -> row[column]).toArray())
                .toArray(long[][]::new);
        return new CountTable(turned, rows());
    }

    /** The share of cells whose {@link #expected} count is below {@code bound}; 0 for a table without cells. */
    public double shareExpectedBelow(double bound) {
        long cells = (long) rows() * columns();
        long below = IntStream.range(0, rows()).mapToLong(
                row -> IntStream.range(0, columns()).filter(column -> expected(row, column) < bound).count()).sum();
        return cells == 0 ? 0 : (double) below / cells;
    }

    /** Why the rows of this table, in which no line is empty, cannot be compared, if so. */
    Optional<Reason> refusal() {
        if (total == 0) {
            return Optional.of(Reason.EMPTY);
        }
        if (rows() == 1) {
            return Optional.of(Reason.SINGLE_GROUP);
        }
        return columns() == 1 ? Optional.of(Reason.NO_VARIANCE) : Optional.empty();
    }

    /** The number of rows. */
    public int rows() {
        return rowTotals.length;
    }

    /** The number of columns. */
    public int columns() {
        return columnTotals.length;
    }

    /** The count at {@code row} and {@code column}, both from 0. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** The sum of {@code row}. */
    public long rowTotal(int row) {
        return rowTotals[row];
    }

    /** The sum of {@code column}. */
    public long columnTotal(int column) {
        return columnTotals[column];
    }

    /** The sum of all counts. */
    public long total() {
        return total;
    }

    /** The count expected at {@code row} and {@code column} if rows and columns have nothing to do with each other. */
    public double expected(int row, int column) {
        return (double) rowTotals[row] * columnTotals[column] / total;
    }
}
