package nl.meetlat.core.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A language texts are written in, by its BCP 47 primary tag in lower case ({@code nl}, {@code en}).
 *
 * @param tag two or three lower-case letters
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language DUTCH = new Language("nl");
    public static final Language ENGLISH = new Language("en");
    /** The languages in which Meetlat itself speaks. */
    public static final List<Language> SPOKEN = List.of(DUTCH, ENGLISH);

    public Language {
        Objects.requireNonNull(tag, "tag");
        if (!isValid(tag)) {
            throw new IllegalArgumentException("a language tag is two or three lower-case letters: '" + tag + "'");
        }
    }

    /** Whether a text has the form of a tag. */
    public static boolean isValid(String tag) {
        return tag.matches("[a-z]{2,3}");
    }

    /** How dates and numbers are written in it; English as in Europe, with the day before the month. */
    public Locale locale() {
        return equals(ENGLISH) ? Locale.UK : Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
