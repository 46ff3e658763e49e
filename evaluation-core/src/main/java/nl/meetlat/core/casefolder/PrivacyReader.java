package nl.meetlat.core.casefolder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Retention;

/** Reads {@code wave.privacy} of {@code survey.json}. */
final class PrivacyReader {

    private static final String LINK = "linkUntil";
    private static final String PEOPLE = "peopleUntil";
    private static final String ANSWERS = "answersUntil";

    private final JsonFields fields;

    PrivacyReader(JsonFields fields) {
        this.fields = fields.only(List.of("mode", "controller", "basis", LINK, PEOPLE, ANSWERS));
    }

    /** The statement as far as it can be read; complete when no problem was told. */
    PrivacyStatement read(LocalizedText readers, LocalizedText contact) {
        PrivacyMode mode = PrivacyMode.valueOf(
                fields.oneOf("mode", List.of("confidential", "identified", "anonymous")).toUpperCase(Locale.ROOT));
        Optional<LegalBasis> basis = fields.has("basis")
                ? Optional.of(LegalBasis.valueOf(fields.oneOf("basis", Arrays.stream(LegalBasis.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT)).toList()).toUpperCase(Locale.ROOT)))
                : Optional.empty();
        return new PrivacyStatement(mode, fields.localized("controller"), basis, readers, contact, retention(mode));
    }

    private Retention retention(PrivacyMode mode) {
        Optional<LocalDate> link = day(LINK);
        if (link.isPresent() && mode != PrivacyMode.CONFIDENTIAL) {
            fields.tell(LINK, link.get().toString(), ProblemCode.NOT_ALLOWED, List.of("confidential"));
            link = Optional.empty();
        }
        Optional<LocalDate> people = notBefore(link, day(PEOPLE), PEOPLE);
        Optional<LocalDate> answers = notBefore(people.isPresent() ? people : link, day(ANSWERS), ANSWERS);
        return new Retention(link, people, answers);
    }

    private Optional<LocalDate> notBefore(Optional<LocalDate> first, Optional<LocalDate> day, String name) {
        if (first.isPresent() && day.isPresent() && day.get().isBefore(first.get())) {
            fields.tell(name, day.get().toString(), ProblemCode.OUT_OF_BOUNDS, List.of("≥ " + first.get()));
            return Optional.empty();
        }
        return day;
    }

    private Optional<LocalDate> day(String name) {
        return fields.text(name, false).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                fields.tell(name, text, ProblemCode.NOT_A_DATE, List.of());
                return Optional.empty();
            }
        });
    }
}
