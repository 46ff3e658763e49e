package nl.meetlat.web.answering;

import nl.meetlat.core.question.Language;

/**
 * Another language to go on in.
 *
 * @param tag of the language
 * @param name what the language calls itself
 * @param address where the page speaks it; empty where a button of the form does it
 */
public record LanguageChoice(String tag, String name, String address) {

    static LanguageChoice of(Language language, String address) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return new LanguageChoice(language.tag(), name.substring(0, 1).toUpperCase(language.locale())
                + name.substring(1), address);
    }
}
