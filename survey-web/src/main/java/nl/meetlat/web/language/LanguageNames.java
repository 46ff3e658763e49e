package nl.meetlat.web.language;

import nl.meetlat.core.question.Language;

/** What languages are called, with a capital: they stand at the beginning of a line. */
public final class LanguageNames {

    private LanguageNames() {}

    /** The name of a language in the language of the reader. */
    public static String of(Language named, Language reader) {
        String name = named.locale().getDisplayLanguage(reader.locale());
        return name.substring(0, 1).toUpperCase(reader.locale()) + name.substring(1);
    }

    /** What the language calls itself. */
    public static String own(Language named) {
        return of(named, named);
    }
}
