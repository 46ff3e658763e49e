package nl.meetlat.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.web.language.LanguageNames;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Words on the pages of this feature that depend on values: {@code #{designWords.text(survey.title())}}. */
@Named
@RequestScoped
public class DesignWords {

    @Inject
    private SpokenLanguage spoken;

    /** In the language of the page, else in Dutch, else in any. */
    public String text(LocalizedText text) {
        return text.in(spoken.language());
    }

    /** The name of a language in the language of the page. */
    public String language(Language language) {
        return LanguageNames.of(language, spoken.language());
    }

    /** A text of this feature with one value. */
    public String with(String key, Object value) {
        return Texts.of(DesignWords.class, spoken.language()).get(key, value);
    }

    /** A text of this feature with two values. */
    public String withTwo(String key, Object first, Object second) {
        return Texts.of(DesignWords.class, spoken.language()).get(key, first, second);
    }
}
