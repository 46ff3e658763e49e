package nl.meetlat.reporting.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.text.Phrases;

/**
 * Writes tables as CSV with numbers in full precision (shares as percentages, as the tables show them). Spanning headings
 * are joined to the headings below them, an interval takes two columns, a heading over rows a column of its own.
 */
public final class CsvWriter {

    private final CsvFormat format;
    private final Phrases phrases;
    private final CsvLines lines;

    private CsvWriter(Document document, CsvFormat format, Appendable out) {
        this.format = format;
        this.phrases = Phrases.in(document.language());
        this.lines = new CsvLines(format, out);
    }

    /** One table of a document, its headings in the first line. */
    public static void writeTable(Document document, Table table, CsvFormat format, Appendable out)
            throws IOException {
        CsvWriter writer = new CsvWriter(document, format, out);
        writer.lines.begin();
        for (List<String> line : writer.grid(table)) {
            writer.lines.line(line);
        }
    }

    /**
     * All tables of a document below each other in one file of five columns: table, row group, row, column and value.
     */
    public static void writeLong(Document document, CsvFormat format, Appendable out) throws IOException {
        CsvWriter writer = new CsvWriter(document, format, out);
        writer.lines.begin();
        writer.lines.line(List.of(writer.phrases.text("csv.table"), writer.phrases.text("csv.group"),
                writer.phrases.text("csv.row"), writer.phrases.text("csv.column"), writer.phrases.text("csv.value")));
        for (Table table : document.tables()) {
            writer.longLines(table);
        }
    }

    private void longLines(Table table) throws IOException {
        List<List<String>> grid = grid(table);
        boolean grouped = isGrouped(table);
        int labels = grouped ? 2 : 1;
        for (List<String> line : grid.subList(1, grid.size())) {
            for (int i = labels; i < line.size(); i++) {
                lines.line(List.of(CsvText.neutralised(table.caption()), grouped ? line.get(0) : "",
                        line.get(labels - 1), grid.get(0).get(i), line.get(i)));
            }
        }
    }

    private List<List<String>> grid(Table table) {
        boolean[] intervals = intervals(table);
        boolean grouped = isGrouped(table);
        List<List<String>> grid = new ArrayList<>();
        grid.add(headings(table, intervals, grouped));
        String group = "";
        for (Row row : table.body()) {
            if (row.kind() == Row.Kind.GROUP) {
                group = text(row.cells().get(0).value());
                continue;
            }
            List<String> line = new ArrayList<>();
            if (grouped) {
                line.add(group);
            }
            int column = 0;
            for (Cell cell : row.cells()) {
                addCell(line, cell.value(), intervals[column]);
                column += cell.span();
            }
            grid.add(line);
        }
        return grid;
    }

    private List<String> headings(Table table, boolean[] intervals, boolean grouped) {
        List<String> headings = new ArrayList<>();
        if (grouped) {
            headings.add(phrases.text("csv.group"));
        }
        for (int column = 0; column < table.columns().size(); column++) {
            List<String> parts = new ArrayList<>();
            for (Row row : table.head()) {
                String part = plain(cellAt(row, column).value());
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
            String heading = String.join(" ", parts);
            if (intervals[column]) {
                headings.add(CsvText.neutralised(phrases.text("csv.low", heading)));
                headings.add(CsvText.neutralised(phrases.text("csv.high", heading)));
            } else {
                headings.add(CsvText.neutralised(heading));
            }
        }
        return headings;
    }

    private static Cell cellAt(Row row, int column) {
        int end = 0;
        for (Cell cell : row.cells()) {
            end += cell.span();
            if (column < end) {
                return cell;
            }
        }
        throw new IllegalArgumentException("no column " + column);
    }

    private static boolean isGrouped(Table table) {
        return table.body().stream().anyMatch(row -> row.kind() == Row.Kind.GROUP);
    }

    private static boolean[] intervals(Table table) {
        boolean[] intervals = new boolean[table.columns().size()];
        for (Row row : table.body()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                intervals[column] |= cell.value() instanceof Value.Interval
                        || cell.value() instanceof Value.ShareInterval;
                column += cell.span();
            }
        }
        return intervals;
    }

    private void addCell(List<String> line, Value value, boolean interval) {
        if (value instanceof Value.Interval ends) {
            line.add(number(ends.low()));
            line.add(number(ends.high()));
        } else if (value instanceof Value.ShareInterval ends) {
            line.add(percent(ends.low()));
            line.add(percent(ends.high()));
        } else {
            line.add(text(value));
            if (interval) {
                line.add(text(value));
            }
        }
    }

    private String text(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.count());
        } else if (value instanceof Value.Share share) {
            return percent(share.share());
        } else if (value instanceof Value.Decimal decimal) {
            return number(decimal.number());
        } else if (value instanceof Value.Bounded bounded) {
            return number(bounded.number());
        } else if (value instanceof Value.Probability probability) {
            return number(probability.p());
        } else if (value instanceof Value.DegreesOfFreedom df) {
            return number(df.df());
        }
        return CsvText.neutralised(plain(value));
    }

    private static String plain(Value value) {
        return value instanceof Value.Text text ? text.text().plain()
                : value instanceof Value.Absent absent ? absent.reason() : "";
    }

    private String percent(double share) {
        return number(CsvLines.shortest(share).movePointRight(2));
    }

    private String number(double number) {
        return number(CsvLines.shortest(number));
    }

    private String number(BigDecimal number) {
        return CsvLines.digits(number).replace('.', format.decimalMark());
    }
}
