package nl.meetlat.core.question;

import java.util.Objects;

/**
 * The code of an answer scale, unique in its questionnaire.
 *
 * @param value a letter, then letters, digits or underscores, at most 64 in all
 */
public record ScaleCode(String value) implements Comparable<ScaleCode> {

    public ScaleCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("a code is a letter followed by letters, digits or _: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_]{0,63}");
    }

    @Override
    public int compareTo(ScaleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
