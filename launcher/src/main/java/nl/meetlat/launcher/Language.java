package nl.meetlat.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language of the command line: Dutch where the environment asks for it, else English. */
final class Language {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Language() {}

    /** By the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set, as POSIX has it. */
    static Locale ofEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("nl"))
                .map(value -> DUTCH)
                .orElse(Locale.ROOT);
    }
}
