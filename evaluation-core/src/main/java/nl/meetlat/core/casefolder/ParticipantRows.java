package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import nl.meetlat.core.casefolder.ParticipantColumns.Meaning;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.question.Language;

/** Reads the rows of a participant list, each with its own problems. */
final class ParticipantRows {

    private static final Map<String, Language> LANGUAGES = Map.of("nl", Language.DUTCH, "nederlands", Language.DUTCH,
            "dutch", Language.DUTCH, "en", Language.ENGLISH, "engels", Language.ENGLISH, "english", Language.ENGLISH);

    private final String file;
    private final ParticipantColumns columns;
    private final Language defaultLanguage;
    private final KeyIndex emails = new KeyIndex();
    private final KeyIndex ids = new KeyIndex();

    ParticipantRows(String file, ParticipantColumns columns, Language defaultLanguage) {
        this.file = file;
        this.columns = columns;
        this.defaultLanguage = defaultLanguage;
    }

    /**
     * Reads all rows.
     *
     * @param headless lines that were put before the list, not to be counted
     */
    List<ParticipantList.Row> read(Sheet sheet, int headless) {
        List<ParticipantList.Row> rows = new ArrayList<>();
        while (sheet.next()) {
            List<String> cells = IntStream.range(0, sheet.header().size()).mapToObj(i -> sheet.raw(i).strip()).toList();
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(new Reading(sheet.header(), cells, sheet.row() - headless).row());
            }
        }
        return rows;
    }

    /** One row being read. */
    private final class Reading {

        private final List<String> header;
        private final List<String> cells;
        private final long number;
        private final List<CaseProblem> problems = new ArrayList<>();

        Reading(List<String> header, List<String> cells, long number) {
            this.header = header;
            this.cells = cells;
            this.number = number;
        }

        ParticipantList.Row row() {
            String email = email();
            Optional<String> id = id();
            String name = columns.place(Meaning.NAME).map(place -> oneLine(place, ParticipantDetails.MAX_NAME_LENGTH))
                    .orElse("");
            Language language = language();
            Map<BackgroundName, String> values = new LinkedHashMap<>();
            columns.backgrounds()
                    .forEach((background, place) -> values.put(background,
                            oneLine(place, Backgrounds.MAX_VALUE_LENGTH)));
            List<BackgroundName> blank = values.keySet().stream().filter(background -> values.get(background).isEmpty())
                    .toList();
            Optional<ParticipantDetails> participant = problems.isEmpty()
                    ? Optional.of(new ParticipantDetails(id, new EmailAddress(email), name, language,
                            new Backgrounds(values)))
                    : Optional.empty();
            return new ParticipantList.Row(number, cells, participant, problems, blank);
        }

        private String email() {
            int place = columns.place(Meaning.EMAIL).orElseThrow();
            String email = cells.get(place);
            if (email.isEmpty()) {
                tell(place, ProblemCode.VALUE_MISSING);
            } else if (!EmailAddress.isValid(email)) {
                tell(place, ProblemCode.EMAIL_INVALID);
            } else if (!emails.add(new EmailAddress(email).key())) {
                tell(place, ProblemCode.EMAIL_TWICE);
            }
            return email;
        }

        private Optional<String> id() {
            Optional<Integer> place = columns.place(Meaning.ID);
            Optional<String> id = place.map(found -> oneLine(found, ParticipantDetails.MAX_EXTERNAL_ID_LENGTH))
                    .filter(text -> !text.isEmpty());
            if (id.isPresent() && !ids.add(id.get())) {
                tell(place.orElseThrow(), ProblemCode.ID_TWICE);
            }
            return id;
        }

        private Language language() {
            Optional<Integer> place = columns.place(Meaning.LANGUAGE);
            String word = place.map(found -> cells.get(found).toLowerCase(Locale.ROOT)).orElse("");
            if (word.isEmpty()) {
                return defaultLanguage;
            }
            if (!LANGUAGES.containsKey(word)) {
                tell(place.orElseThrow(), ProblemCode.LANGUAGE_UNKNOWN, "nl", "en");
            }
            return LANGUAGES.getOrDefault(word, defaultLanguage);
        }

        private String oneLine(int place, int longest) {
            return OneLine.of(cells.get(place), longest, (code, expected) -> tell(place, code, expected));
        }

        private void tell(int place, ProblemCode code, String... expected) {
            problems.add(new CaseProblem(file, OptionalLong.of(number), Optional.of(header.get(place)),
                    Optional.of(cells.get(place)), code, List.of(expected)));
        }
    }
}
