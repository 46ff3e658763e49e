package nl.meetlat.core.casefolder;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A delimited file being read row by row: a header, then rows as wide as the header. Comma, semicolon or tab is recognised
 * from the header line. Rows of another width and files that break off are told as problems; empty rows are passed over.
 */
final class Sheet implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Problems.InFile problems;
    private final List<String> header;
    private CSVRecord current;

    private Sheet(CSVParser parser, Iterator<CSVRecord> records, List<String> header, Problems.InFile problems) {
        this.parser = parser;
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
            CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false)
                    .get();
            CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get();
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                parser.close();
                problems.whole(ProblemCode.FILE_EMPTY, List.of());
                return Optional.empty();
            }
            List<String> header = Arrays.stream(records.next().values()).map(String::strip).toList();
            return Optional.of(new Sheet(parser, records, header, problems));
        } catch (CharacterCodingException e) {
            problems.whole(ProblemCode.NOT_UTF8, List.of());
        } catch (UncheckedIOException e) {
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

    private static void tell(UncheckedIOException e, long row, Problems.InFile problems) {
        if (e.getCause() instanceof CharacterCodingException) {
            problems.whole(ProblemCode.NOT_UTF8, List.of());
        } else if (e.getCause() instanceof CSVException) {
            problems.row(row, "", ProblemCode.BROKEN_CSV, List.of());
        } else {
            problems.row(row, "", ProblemCode.FILE_UNREADABLE, List.of());
        }
    }

    /** The names of the columns, without space around them. */
    List<String> header() {
        return header;
    }

    /** Goes to the next row that is not empty and as wide as the header; false at the end. */
    boolean next() {
        try {
            while (records.hasNext()) {
                current = records.next();
                if (current.size() == header.size()) {
                    if (header.size() > 1 || !current.get(0).isBlank()) {
                        return true;
                    }
                } else if (current.size() > 1 || !current.get(0).isBlank()) {
                    problems.row(row(), Integer.toString(current.size()), ProblemCode.ROW_WIDTH,
                            List.of(Integer.toString(header.size())));
                }
            }
        } catch (UncheckedIOException e) {
            tell(e, row() + 1, problems);
        }
        return false;
    }

    /** The row as a spreadsheet counts; the header is row 1. */
    long row() {
        return current == null ? 1 : current.getRecordNumber();
    }

    /** What stands in the column, counted from 0, of this row; as written, space included. */
    String raw(int column) {
        return current.get(column);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
