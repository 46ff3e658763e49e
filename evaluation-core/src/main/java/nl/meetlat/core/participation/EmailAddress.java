package nl.meetlat.core.participation;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to: {@code local@domain.tld} in ASCII, without display name, quotes, spaces or control
 * characters, so that it can never add a line to a mail header.
 *
 * @param value as given, at most 254 characters
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;

    /** The message of the exception does not quote the address: it may come to stand in a log. */
    public EmailAddress {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address: a text of " + value.length() + " characters");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && value.indexOf('@') <= MAX_LOCAL_LENGTH && FORM.matcher(value).matches();
    }

    /** The same for two addresses that differ in upper and lower case only: nobody is invited twice that way. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
