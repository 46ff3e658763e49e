package nl.meetlat.web.design.intake;

import java.util.Locale;

/** What was uploaded was not even looked into. */
final class UploadRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why; the value tells which file or which bound. */
    public enum Reason {
        NOTHING, NO_CASE_FILE, SEVERAL_ZIPS, BROKEN_ZIP, BROKEN_GZIP, UNSAFE_NAME, FILE_TWICE, TOO_MANY_FILES,
        TOO_LARGE;

        /** The key of its text. */
        public String key() {
            return "upload." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String value;

    UploadRefusedException(Reason reason, Object value) {
        this(reason, value, null);
    }

    UploadRefusedException(Reason reason, Object value, Throwable cause) {
        super(reason + " " + value, cause);
        this.reason = reason;
        this.value = value.toString();
    }

    Reason reason() {
        return reason;
    }

    String value() {
        return value;
    }
}
