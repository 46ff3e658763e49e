package nl.meetlat.reporting.csv;

import nl.meetlat.core.question.Language;

/**
 * A dialect of CSV.
 *
 * @param separator between cells
 * @param decimalMark of numbers; another character than the separator
 * @param mark whether the file begins with a byte order mark
 */
public record CsvFormat(char separator, char decimalMark, ByteOrderMark mark) {

    /** Whether a UTF-8 file says so in its first three bytes. */
    public enum ByteOrderMark {
        WRITTEN, NONE
    }

    /** For programs: commas, decimal points, no byte order mark. */
    public static final CsvFormat PLAIN = new CsvFormat(',', '.', ByteOrderMark.NONE);

    public CsvFormat {
        if (separator == decimalMark) {
            throw new IllegalArgumentException("cells and decimals cannot both be separated by " + separator);
        }
    }

    /** What a spreadsheet in this language opens with a double click. */
    public static CsvFormat spreadsheet(Language language) {
        return language.equals(Language.DUTCH) ? new CsvFormat(';', ',', ByteOrderMark.WRITTEN)
                : new CsvFormat(',', '.', ByteOrderMark.WRITTEN);
    }
}
