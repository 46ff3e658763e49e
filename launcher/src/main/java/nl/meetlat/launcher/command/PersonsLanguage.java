package nl.meetlat.launcher.command;

import java.util.Map;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;

/** The language of the command line: Dutch where the environment asks for it, else English. */
public final class PersonsLanguage {

    private PersonsLanguage() {}

    /** By the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set, as POSIX has it. */
    public static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("nl"))
                .map(value -> Language.DUTCH)
                .orElse(Language.ENGLISH);
    }
}
