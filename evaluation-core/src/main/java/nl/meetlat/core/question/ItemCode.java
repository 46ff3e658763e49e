package nl.meetlat.core.question;

import java.util.Objects;

/**
 * The code of one question, unique in its questionnaire and the column name of its answers.
 *
 * @param value a letter, then letters, digits or underscores, at most 64 in all
 */
public record ItemCode(String value) implements Comparable<ItemCode> {

    public ItemCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("a code is a letter followed by letters, digits or _: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Za-z][A-Za-z0-9_]{0,63}");
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
