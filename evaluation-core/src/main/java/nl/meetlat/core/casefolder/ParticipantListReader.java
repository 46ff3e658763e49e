package nl.meetlat.core.casefolder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.casefolder.ParticipantList.Encoding;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.question.Language;

/**
 * Reads a list of participants that a researcher uploads or pastes: with or without byte order mark, separated by commas,
 * semicolons or tabs, under Dutch or English headings, or one address a line without heading. Nothing is decided here:
 * every row is returned with its problems.
 */
public final class ParticipantListReader {

    /** Largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 10_000_000;

    private final String file;
    private final Language defaultLanguage;

    /**
     * A reader.
     *
     * @param file
     *            what the list is called in problems
     * @param defaultLanguage
     *            of participants for whom the list gives none
     */
    public ParticipantListReader(String file, Language defaultLanguage) {
        this.file = file;
        this.defaultLanguage = defaultLanguage;
    }

    /** Reads an uploaded file. */
    public ParticipantList read(byte[] content) {
        Problems problems = new Problems();
        if (content.length > LARGEST_FILE) {
            problems.in(file).whole(ProblemCode.FILE_TOO_LARGE, List.of(Integer.toString(LARGEST_FILE)));
            return new ParticipantList(List.of(), List.of(), problems.list(), Encoding.UTF_8);
        }
        Optional<DecodedText> text = DecodedText.of(content);
        if (text.isEmpty()) {
            problems.in(file).whole(ProblemCode.UNKNOWN_ENCODING, List.of());
            return new ParticipantList(List.of(), List.of(), problems.list(), Encoding.UTF_8);
        }
        return read(text.get());
    }

    /** Reads pasted text. */
    public ParticipantList read(String pasted) {
        return read(new DecodedText(pasted, Encoding.UTF_8));
    }

    private ParticipantList read(DecodedText list) {
        Problems problems = new Problems();
        boolean headless = isAddress(firstLine(list.text()));
        String text = headless ? "email\n" + list.text() : list.text();
        try (Sheet sheet = Sheet.open(new StringReader(text), problems.in(file)).orElse(null)) {
            if (sheet == null) {
                return new ParticipantList(List.of(), List.of(), problems.list(), list.encoding());
            }
            ParticipantColumns columns = ParticipantColumns.of(sheet.header(), problems.in(file));
            List<ParticipantList.Row> rows = problems.isEmpty()
                    ? new ParticipantRows(file, columns, defaultLanguage).read(sheet, headless ? 1 : 0)
                    : List.of();
            if (problems.isEmpty() && rows.isEmpty()) {
                problems.in(file).whole(ProblemCode.NO_ROWS, List.of());
            }
            return new ParticipantList(List.copyOf(columns.backgrounds().keySet()), rows, problems.list(),
                    list.encoding());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }

    private static boolean isAddress(String text) {
        return EmailAddress.isValid(text.replace("\uFEFF", ""));
    }
}
