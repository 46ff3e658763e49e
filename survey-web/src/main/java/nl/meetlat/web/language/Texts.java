package nl.meetlat.web.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

import nl.meetlat.core.question.Language;

/**
 * The texts of one feature in one language, from {@code Texts_nl.properties} or {@code Texts_en.properties} in its package.
 * A text with places for values ({@code {0}}) is a {@link MessageFormat} pattern, in which an apostrophe is written twice; a
 * text without is taken as it stands.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Language language;
    private final List<String> endings;

    private Texts(ResourceBundle bundle, Language language, List<String> endings) {
        this.bundle = bundle;
        this.language = language;
        this.endings = endings;
    }

    /**
     * @param feature any class of the feature's package
     * @param language one of {@link Language#SPOKEN}; another one gives English
     */
    public static Texts of(Class<?> feature, Language language) {
        Language spoken = Language.SPOKEN.contains(language) ? language : Language.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(feature.getPackageName() + ".Texts", spoken.locale(),
                feature.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, spoken, List.of());
    }

    /**
     * The same texts, but where there is one for a special case that one.
     *
     * @param endings of the keys of special texts, such as {@code .open}; the first that there is counts
     */
    public Texts preferring(String... endings) {
        return new Texts(bundle, language, List.of(endings));
    }

    /** @throws java.util.MissingResourceException when there is no such text */
    public String get(String key, Object... values) {
        String special = special(key);
        if (values.length == 0) {
            return bundle.getString(special);
        }
        return new MessageFormat(bundle.getString(special), language.locale()).format(values);
    }

    private String special(String key) {
        return endings.stream().map(ending -> key + ending).filter(bundle::containsKey).findFirst().orElse(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The same texts in the same language. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Texts texts && texts.bundle.equals(bundle) && texts.language.equals(language)
                && texts.endings.equals(endings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bundle, language, endings);
    }
}
