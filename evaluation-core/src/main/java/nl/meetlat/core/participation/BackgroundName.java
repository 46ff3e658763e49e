package nl.meetlat.core.participation;

import java.util.Objects;

/**
 * The name of a background column of a participant list, such as {@code organisation}.
 *
 * @param value a letter, then letters, digits, underscores, hyphens or spaces, at most 64 in all
 */
public record BackgroundName(String value) implements Comparable<BackgroundName> {

    /** The three that every participant list has room for. */
    public static final BackgroundName ORGANISATION = new BackgroundName("organisation");
    public static final BackgroundName FUNCTION = new BackgroundName("function");
    public static final BackgroundName TENURE = new BackgroundName("tenure");

    public BackgroundName {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("a background is a letter, then letters, digits, _ - or spaces: '"
                    + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && value.matches("\\p{L}[\\p{L}\\p{N}_-]*( [\\p{L}\\p{N}_-]+)*");
    }

    @Override
    public int compareTo(BackgroundName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
