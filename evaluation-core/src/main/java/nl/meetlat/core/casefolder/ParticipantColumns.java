package nl.meetlat.core.casefolder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.participation.BackgroundName;

/** What the columns of a participant list mean, by the Dutch and English words people write over them. */
final class ParticipantColumns {

    /** What a column can be other than a background. */
    enum Meaning {

        EMAIL("email", "e-mail", "mail", "emailadres", "e-mailadres", "e-mail adres", "email address",
                "e-mail address"),
        NAME("name", "naam", "full name", "volledige naam"),
        LANGUAGE("language", "taal"),
        ID("invitee_id", "id", "nummer", "number", "personeelsnummer");

        private final Set<String> words;

        Meaning(String... words) {
            this.words = Set.of(words);
        }

        static Optional<Meaning> of(String word) {
            return Arrays.stream(values()).filter(meaning -> meaning.words.contains(word)).findFirst();
        }
    }

    private static final Map<String, BackgroundName> BACKGROUNDS = Map.ofEntries(
            Map.entry("organisation", BackgroundName.ORGANISATION),
            Map.entry("organization", BackgroundName.ORGANISATION),
            Map.entry("organisatie", BackgroundName.ORGANISATION), Map.entry("function", BackgroundName.FUNCTION),
            Map.entry("functie", BackgroundName.FUNCTION), Map.entry("position", BackgroundName.FUNCTION),
            Map.entry("tenure", BackgroundName.TENURE), Map.entry("dienstjaren", BackgroundName.TENURE),
            Map.entry("dienstverband", BackgroundName.TENURE), Map.entry("years of service", BackgroundName.TENURE));

    private final Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
    private final Map<BackgroundName, Integer> backgrounds = new LinkedHashMap<>();

    /** Reads the header; what is wrong with it is told. */
    static ParticipantColumns of(List<String> header, Problems.InFile problems) {
        ParticipantColumns columns = new ParticipantColumns();
        for (int i = 0; i < header.size(); i++) {
            columns.place(header.get(i), i, problems);
        }
        if (!columns.places.containsKey(Meaning.EMAIL)) {
            problems.header("email", ProblemCode.COLUMN_MISSING, List.of());
        }
        return columns;
    }

    private void place(String written, int place, Problems.InFile problems) {
        String word = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        Optional<Meaning> meaning = Meaning.of(word);
        if (word.isEmpty()) {
            problems.header(Integer.toString(place + 1), ProblemCode.COLUMN_UNNAMED, List.of());
        } else if (meaning.isPresent()) {
            tellTwice(places.putIfAbsent(meaning.get(), place), written, problems);
        } else if (BACKGROUNDS.containsKey(word) || BackgroundName.isValid(word)) {
            BackgroundName name = BACKGROUNDS.containsKey(word) ? BACKGROUNDS.get(word) : new BackgroundName(word);
            tellTwice(backgrounds.putIfAbsent(name, place), written, problems);
        } else {
            problems.header(written, ProblemCode.COLUMN_MISNAMED, List.of());
        }
    }

    private static void tellTwice(Integer before, String written, Problems.InFile problems) {
        if (before != null) {
            problems.header(written, ProblemCode.COLUMN_TWICE, List.of());
        }
    }

    /** Where a column with the meaning stands, from 0; empty when there is none. */
    Optional<Integer> place(Meaning meaning) {
        return Optional.ofNullable(places.get(meaning));
    }

    /** Background columns in the order of the list. */
    Map<BackgroundName, Integer> backgrounds() {
        return backgrounds;
    }
}
