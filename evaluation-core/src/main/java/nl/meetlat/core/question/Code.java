package nl.meetlat.core.question;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the codes of questions, scales, constructs and variables have in common: how they are written. Each kind of code is a
 * type of its own, so that one is never taken for another.
 *
 * @param <C> the kind of code
 */
public interface Code<C extends Code<C>> extends Comparable<C> {

    /** Most characters. */
    int LONGEST = 64;

    /** A letter, then letters, digits or underscores, at most 64 in all. */
    Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    String value();

    @Override
    default int compareTo(C other) {
        return value().compareTo(other.value());
    }

    static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** @throws IllegalArgumentException when it is written otherwise */
    static void requireValid(String value) {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("a code is a letter followed by letters, digits or _: '" + value + "'");
        }
    }
}
