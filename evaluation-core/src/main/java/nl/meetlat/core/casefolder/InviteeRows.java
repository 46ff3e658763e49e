package nl.meetlat.core.casefolder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.question.Language;

/** Reads {@code invitees.csv} row by row. */
final class InviteeRows {

    private static final String ID = "invitee_id";
    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String LANGUAGE = "language";
    private static final List<String> FIXED = List.of(ID, EMAIL, NAME, LANGUAGE);

    private final Sheet sheet;
    private final Columns columns;
    private final Language defaultLanguage;
    private final Map<BackgroundName, String> backgrounds = new LinkedHashMap<>();
    private final KeyIndex ids = new KeyIndex();
    private final KeyIndex emails = new KeyIndex();

    InviteeRows(Sheet sheet, Problems.InFile problems, Language defaultLanguage) {
        this.sheet = sheet;
        this.defaultLanguage = defaultLanguage;
        columns = Columns.of(sheet, problems, List.of(ID, EMAIL), List.of(NAME, LANGUAGE), name -> true);
        for (String name : columns.names(column -> !FIXED.contains(column) && !column.isEmpty())) {
            if (BackgroundName.isValid(name)) {
                backgrounds.put(new BackgroundName(name), name);
            } else {
                problems.header(name, ProblemCode.COLUMN_MISNAMED, List.of());
            }
        }
    }

    Set<BackgroundName> backgrounds() {
        return new LinkedHashSet<>(backgrounds.keySet());
    }

    boolean next() {
        return sheet.next();
    }

    /** The invitee of this row; empty when something is wrong with it, which has been told. */
    Optional<ParticipantDetails> invitee() {
        String id = oneLine(ID, columns.needed(ID), ParticipantDetails.MAX_EXTERNAL_ID_LENGTH);
        String email = columns.needed(EMAIL);
        String name = oneLine(NAME, columns.text(NAME), ParticipantDetails.MAX_NAME_LENGTH);
        Map<BackgroundName, String> values = new LinkedHashMap<>();
        boolean sound = !id.isEmpty() && !email.isEmpty();
        backgrounds.forEach((background, column) -> values.put(background,
                oneLine(column, columns.text(column), Backgrounds.MAX_VALUE_LENGTH)));
        String language = columns.text(LANGUAGE);
        if (!language.isEmpty() && !Language.isValid(language)) {
            columns.tell(LANGUAGE, ProblemCode.LANGUAGE_UNKNOWN, "nl", "en");
            sound = false;
        }
        if (!id.isEmpty() && !ids.add(id)) {
            columns.tell(ID, ProblemCode.ID_TWICE);
            sound = false;
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            columns.tell(EMAIL, ProblemCode.EMAIL_INVALID);
            sound = false;
        } else if (!email.isEmpty() && !emails.add(new EmailAddress(email).key())) {
            columns.tell(EMAIL, ProblemCode.EMAIL_TWICE);
            sound = false;
        }
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new ParticipantDetails(Optional.of(id), new EmailAddress(email), name,
                language.isEmpty() ? defaultLanguage : new Language(language), new Backgrounds(values)));
    }

    private String oneLine(String column, String text, int longest) {
        return OneLine.of(text, longest, (code, expected) -> columns.tell(column, code, expected));
    }
}
