package nl.meetlat.core.casefolder;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A column of {@code responses.csv} with moments: ISO 8601 with an offset, or blank. */
final class TimeColumn {

    /** What is checked without reading the moment; 0 stands for a digit. */
    private static final String COMMON_FORM = "0000-00-00T00:00:00+00:00";
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private final Sheet sheet;
    private final Columns columns;
    private final String name;
    private final int place;

    TimeColumn(Sheet sheet, Columns columns, String name) {
        this.sheet = sheet;
        this.columns = columns;
        this.name = name;
        place = columns.place(name);
    }

    /** The moment in this row; empty when there is none, or none that can be read, which has been told. */
    Optional<OffsetDateTime> time() {
        String text = columns.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            columns.tell(name, ProblemCode.NOT_A_TIME, "2012-11-12T09:05:37+01:00");
            return Optional.empty();
        }
    }

    /** Tells when the cell of this row is not a moment. */
    void check() {
        if (place >= 0 && sheet.length(place) > 0 && !isPlainlySound()) {
            time();
        }
    }

    /** Whether it is a moment in the commonest form; false leaves the verdict to the reader of all forms. */
    private boolean isPlainlySound() {
        if (sheet.length(place) != COMMON_FORM.length()) {
            return false;
        }
        for (int i = 0; i < COMMON_FORM.length(); i++) {
            char c = sheet.charAt(place, i);
            if (COMMON_FORM.charAt(i) == '0' ? c < '0' || c > '9' : c != COMMON_FORM.charAt(i)) {
                return false;
            }
        }
        int month = number(5);
        int day = number(8);
        return month >= 1 && month <= 12 && day >= 1 && day <= LAST_DAY_OF_EVERY_MONTH && number(11) < 24
                && number(14) < 60 && number(17) < 60 && number(20) < 18 && number(23) < 60;
    }

    private int number(int at) {
        return 10 * (sheet.charAt(place, at) - '0') + sheet.charAt(place, at + 1) - '0';
    }
}
