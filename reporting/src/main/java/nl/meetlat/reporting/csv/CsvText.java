package nl.meetlat.reporting.csv;

/**
 * Text in a CSV cell. A spreadsheet takes a cell that begins with {@code = + - @} as a formula, also after a tab or line
 * break and in their full-width forms; such a text gets an apostrophe in front, and so does one that begins with an
 * apostrophe itself. So {@link #original} gives every text back exactly. Numbers are not texts and stay as they are.
 */
public final class CsvText {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private CsvText() {}

    /** The text as it may stand in a cell. */
    public static String neutralised(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text that was {@linkplain #neutralised}. */
    public static String original(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
