package nl.meetlat.web.answering;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.LanguageNames;

/**
 * Another language to go on in.
 *
 * @param tag of the language
 * @param name what the language calls itself
 * @param address where the page speaks it; empty where a button of the form does it
 */
public record LanguageChoice(String tag, String name, String address) {

    static LanguageChoice of(Language language, String address) {
        return new LanguageChoice(language.tag(), LanguageNames.own(language), address);
    }
}
