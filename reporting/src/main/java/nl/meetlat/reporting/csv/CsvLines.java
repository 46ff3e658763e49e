package nl.meetlat.reporting.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes lines of cells, quoted where they must be (RFC 4180, lines end in CR LF). */
final class CsvLines {

    private static final int LONGEST_FRACTION = 24;

    private final CsvFormat format;
    private final Appendable out;

    CsvLines(CsvFormat format, Appendable out) {
        this.format = format;
        this.out = out;
    }

    void begin() throws IOException {
        if (format.mark() == CsvFormat.ByteOrderMark.WRITTEN) {
            out.append('\uFEFF');
        }
    }

    void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(format.separator());
            }
            out.append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    private String quoted(String cell) {
        boolean must = cell.indexOf(format.separator()) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0 || !cell.equals(cell.strip());
        return must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The shortest decimal number that reads back as the same double. */
    static BigDecimal shortest(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    /** In digits, or with an exponent when that would take more zeros than digits. */
    static String digits(BigDecimal number) {
        return number.scale() > LONGEST_FRACTION ? number.toString() : number.toPlainString();
    }
}
