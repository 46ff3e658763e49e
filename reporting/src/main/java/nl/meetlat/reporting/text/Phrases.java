package nl.meetlat.reporting.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import nl.meetlat.core.question.Language;

/**
 * The texts of reports in one language, with places for numbers and names. A text may set words in {@code <i>} or
 * {@code <b>}; what is filled in never counts as such.
 */
public final class Phrases {

    private static final Map<Language, Phrases> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(Language language) {
        Language spoken = Language.SPOKEN.contains(language) ? language : Language.ENGLISH;
        locale = spoken.locale();
        bundle = ResourceBundle.getBundle(Phrases.class.getName(), locale, Phrases.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in this language, or in English when Meetlat does not speak it. */
    public static Phrases in(Language language) {
        return LOADED.computeIfAbsent(language, Phrases::new);
    }

    /**
     * A text without emphasis.
     *
     * @param key of the text
     * @param arguments strings and rich texts are put in as they are; whole numbers choose between singular and plural
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String text(String key, Object... arguments) {
        return rich(key, arguments).plain();
    }

    /** The text with its emphasis. */
    public RichText rich(String key, Object... arguments) {
        Object[] safe = Arrays.stream(arguments).map(Phrases::safe).toArray();
        return RichText.parse(new MessageFormat(RichText.mark(bundle.getString(key)), locale).format(safe));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private static Object safe(Object argument) {
        if (argument instanceof RichText rich) {
            return rich.marked();
        }
        return argument instanceof String text ? RichText.unmarked(text) : argument;
    }
}
