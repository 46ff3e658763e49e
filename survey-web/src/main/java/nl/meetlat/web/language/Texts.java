package nl.meetlat.web.language;

import java.text.MessageFormat;
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

    private Texts(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
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
        return new Texts(bundle, spoken);
    }

    /** @throws java.util.MissingResourceException when there is no such text */
    public String get(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The same texts in the same language. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Texts texts && texts.bundle.equals(bundle) && texts.language.equals(language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bundle, language);
    }
}
