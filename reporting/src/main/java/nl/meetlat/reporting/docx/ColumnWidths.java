package nl.meetlat.reporting.docx;

import java.util.Arrays;

import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Column;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.ValueFormat;

/**
 * Divides the width of the page over the columns of a table: no number and no word of a heading breaks, the first column
 * takes what it needs for its labels, and what is left is shared.
 */
final class ColumnWidths {

    /** Widths in twentieths of a point of a character of table text, and of the margins of a cell. */
    private static final int CHARACTER = 96;
    /** Room for the wider letters of a heading, in characters. */
    private static final int BOLD_EXTRA = 1;
    private static final int MARGINS = 150;
    private static final int WIDEST_LABEL = 58;
    private static final int WIDEST_NUMBER = 1500;

    private final Table table;
    private final ValueFormat format;
    private final int columns;

    ColumnWidths(Table table, ValueFormat format) {
        this.table = table;
        this.format = format;
        this.columns = table.columns().size();
    }

    int[] twips() {
        int[] least = new int[columns];
        Arrays.fill(least, 3);
        int[] labels = new int[1];
        table.head().forEach(row -> measure(row, least, labels, true));
        table.body().forEach(row -> measure(row, least, labels, false));
        int[] widths = Arrays.stream(least).map(characters -> characters * CHARACTER + MARGINS).toArray();
        int rest = DocxBody.TEXT_WIDTH - Arrays.stream(widths).sum();
        if (rest < 0) {
            return squeezed(widths);
        }
        int label = Math.min(rest, Math.max(0, Math.min(labels[0], WIDEST_LABEL) * CHARACTER + MARGINS - widths[0]));
        widths[0] += label;
        rest -= label;
        for (int i = 1; i < columns && rest > 0; i++) {
            int more = Math.min(rest / (columns - i), Math.max(0, WIDEST_NUMBER - widths[i]));
            widths[i] += more;
            rest -= more;
        }
        widths[0] += rest;
        return widths;
    }

    private static int[] squeezed(int[] widths) {
        int all = Arrays.stream(widths).sum();
        int[] narrower = Arrays.stream(widths).map(width -> width * DocxBody.TEXT_WIDTH / all).toArray();
        narrower[0] += DocxBody.TEXT_WIDTH - Arrays.stream(narrower).sum();
        return narrower;
    }

    private void measure(Row row, int[] least, int[] labels, boolean head) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (cell.span() == 1) {
                String text = format.format(cell.value()).plain();
                boolean breaks = head || table.columns().get(column) == Column.WORDS;
                int bold = head ? BOLD_EXTRA : 0;
                int characters = bold + (breaks ? longestWord(text) : text.length())
                        + (cell.is(Cell.Mark.SIGNIFICANT) ? 1 : 0);
                least[column] = Math.max(least[column], characters);
                if (column == 0) {
                    labels[0] = Math.max(labels[0], text.length());
                }
            }
            column += cell.span();
        }
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s/-]+")).mapToInt(String::length).max().orElse(0);
    }
}
