package nl.meetlat.core.question;

import java.util.Objects;

/**
 * One point of an answer scale.
 *
 * @param value as stored and exported; not blank; {@code |} is not allowed, it separates multiple choices
 * @param label as shown
 * @param missing true for "no opinion": a choice that is offered and stored but never scored or counted as valid
 * @param namely true for "other, namely": who chooses it is asked for words of their own
 */
public record ScalePoint(String value, LocalizedText label, boolean missing, boolean namely) {

    private static final int LONGEST_VALUE = 100;

    public ScalePoint {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("a scale value is 1-100 characters without '|': '" + value + "'");
        }
    }

    /** A point that asks for no words. */
    public ScalePoint(String value, LocalizedText label, boolean missing) {
        this(value, label, missing, false);
    }

    /** Whether a text can be the value of a point. */
    public static boolean isValid(String value) {
        return !value.isBlank() && !value.contains("|") && value.length() <= LONGEST_VALUE;
    }
}
