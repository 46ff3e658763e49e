package nl.meetlat.web.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.LanguageNames;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Words on the pages of participants that depend on values: {@code #{participantWords.with('list.total', 69)}}. */
@Named
@RequestScoped
public class ParticipantWords {

    @Inject
    private SpokenLanguage spoken;

    /** A text with one value. */
    public String with(String key, Object value) {
        return texts().get(key, value);
    }

    /** A text with two values. */
    public String withTwo(String key, Object first, Object second) {
        return texts().get(key, first, second);
    }

    Language language() {
        return spoken.language();
    }

    /** The name of a language in the language of the page. */
    public String language(Language named) {
        return LanguageNames.of(named, spoken.language());
    }

    /** What a background column is called before it is known by a question. */
    String background(BackgroundName name) {
        String key = "background." + name.value();
        return texts().has(key) ? texts().get(key) : name.value();
    }

    Texts texts() {
        return Texts.of(ParticipantWords.class, spoken.language());
    }
}
