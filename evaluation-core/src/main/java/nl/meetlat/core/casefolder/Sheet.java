package nl.meetlat.core.casefolder;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A delimited file being read row by row: a header, then rows as wide as the header. Comma, semicolon or tab is recognised
 * from the header line. Rows of another width and files that break off are told as problems; empty rows are passed over.
 */
final class Sheet implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;

    private final CsvRecords records;
    private final Problems.InFile problems;
    private final List<String> header;

    private Sheet(CsvRecords records, List<String> header, Problems.InFile problems) {
        this.records = records;
        this.header = header;
        this.problems = problems;
    }

    /** Opens a file in UTF-8, with or without a byte order mark; empty, with a problem, when it has no header. */
    static Optional<Sheet> open(InputStream file, Problems.InFile problems) throws IOException {
        return open(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), problems);
    }

    /** Opens a text. */
    static Optional<Sheet> open(Reader file, Problems.InFile problems) throws IOException {
        try {
            BufferedReader text = new BufferedReader(file, LONGEST_HEADER);
            skipByteOrderMark(text);
            CsvRecords records = new CsvRecords(text, separator(text));
            if (records.next()) {
                List<String> header = new ArrayList<>();
                for (int i = 0; i < records.size(); i++) {
                    header.add(records.get(i).strip());
                }
                return Optional.of(new Sheet(records, List.copyOf(header), problems));
            }
            problems.whole(ProblemCode.FILE_EMPTY, List.of());
        } catch (CharacterCodingException | CsvRecords.BrokenException e) {
            tell(e, 1, problems);
        }
        file.close();
        return Optional.empty();
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The separator that occurs most often in the first line, outside quotes; a comma when none does. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0, c = text.read(); i < LONGEST_HEADER - 1 && c >= 0; i++, c = text.read()) {
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static void tell(IOException e, long row, Problems.InFile problems) {
        if (e instanceof CharacterCodingException) {
            problems.whole(ProblemCode.NOT_UTF8, List.of());
        } else {
            problems.row(row, "", e instanceof CsvRecords.BrokenException
                    ? ProblemCode.BROKEN_CSV
                    : ProblemCode.FILE_UNREADABLE, List.of());
        }
    }

    /** The names of the columns, without space around them. */
    List<String> header() {
        return header;
    }

    /** Goes to the next row that is not empty and as wide as the header; false at the end. */
    boolean next() {
        try {
            while (records.next()) {
                if (records.size() == header.size()) {
                    if (header.size() > 1 || !records.get(0).isBlank()) {
                        return true;
                    }
                } else if (records.size() > 1 || !records.get(0).isBlank()) {
                    problems.row(row(), Integer.toString(records.size()), ProblemCode.ROW_WIDTH,
                            List.of(Integer.toString(header.size())));
                }
            }
        } catch (IOException e) {
            tell(e, row() + 1, problems);
        }
        return false;
    }

    /** The row as a spreadsheet counts; the header is row 1. */
    long row() {
        return records.number();
    }

    /** What stands in the column, counted from 0, of this row; as written, space included. */
    String raw(int column) {
        return records.get(column);
    }

    /** How many characters stand in the column. */
    int length(int column) {
        return records.length(column);
    }

    /** A character of what stands in the column. */
    char charAt(int column, int index) {
        return records.charAt(column, index);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
