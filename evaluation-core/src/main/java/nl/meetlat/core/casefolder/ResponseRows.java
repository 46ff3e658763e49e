package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.CodedRow;
import nl.meetlat.core.response.MissingReason;

/** Reads {@code responses.csv} row by row. */
final class ResponseRows {

    static final String INVITEE = "invitee_id";
    private static final String RESPONDENT = "respondent_id";
    private static final String LANGUAGE = "language";
    private static final String STARTED = "started_at";
    private static final String SUBMITTED = "submitted_at";
    private static final String CHANNEL = "channel";
    private static final List<String> OPTIONAL = List.of(INVITEE, LANGUAGE, STARTED, SUBMITTED, CHANNEL);

    private final Sheet sheet;
    private final Columns columns;
    private final Draft draft;
    private final List<AnswerColumn> answerColumns = new ArrayList<>();
    private final KnownCells languages;
    private final TimeColumn started;
    private final TimeColumn submitted;
    private final KeyIndex respondents = new KeyIndex();

    ResponseRows(Sheet sheet, Problems.InFile problems, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        List<String> required = new ArrayList<>(List.of(RESPONDENT));
        required.addAll(draft.codesSeen());
        Set<String> words = new HashSet<>();
        draft.questions().keySet().forEach(code -> words.add(code.value()));
        columns = Columns.of(sheet, problems, required, OPTIONAL, words::contains);
        draft.questions().values().stream().filter(question -> columns.has(question.code().value()))
                .forEach(question -> answerColumns.add(new AnswerColumn(sheet, columns, question)));
        languages = new KnownCells(sheet, columns.place(LANGUAGE));
        started = new TimeColumn(sheet, columns, STARTED);
        submitted = new TimeColumn(sheet, columns, SUBMITTED);
    }

    boolean next() {
        return sheet.next();
    }

    void tell(String column, ProblemCode code, String... expected) {
        columns.tell(column, code, expected);
    }

    /** Who answered, if the row tells. */
    Optional<String> inviteeId() {
        return Optional.of(columns.text(INVITEE)).filter(id -> !id.isEmpty());
    }

    /** The response of this row as far as it can be read; what is wrong with it has been told. */
    CaseResponse response() {
        String id = respondent();
        Map<ItemCode, Answer> answers = given();
        notAsked(answers).forEach(code -> tellNotAsked(code, answers));
        return new CaseResponse(id, inviteeId(), language(), started.time(), submitted.time(), columns.text(CHANNEL),
                answers);
    }

    private Map<ItemCode, Answer> given() {
        Map<ItemCode, Answer> answers = new LinkedHashMap<>();
        for (AnswerColumn column : answerColumns) {
            column.answer().ifPresent(answer -> answers.put(column.question().code(), answer));
        }
        return answers;
    }

    /** The questions that were not put to who gave these answers. */
    private Set<ItemCode> notAsked(Map<ItemCode, Answer> answers) {
        if (draft.routing().isEmpty()) {
            return Set.of();
        }
        Map<ItemCode, String> stored = new HashMap<>();
        answers.forEach((code, answer) -> answer.stored().ifPresent(value -> stored.put(code, value)));
        return draft.routing().get().route(stored).hidden();
    }

    /** Nobody answers what was not asked. */
    private void tellNotAsked(ItemCode code, Map<ItemCode, Answer> answers) {
        if (answers.remove(code) != null) {
            columns.tell(code.value(), ProblemCode.NOT_ASKED);
        }
    }

    /** Codes the answers of this row, without making a response of them; what is wrong with it has been told just so. */
    void code(CodedRow row) {
        row.clear();
        respondent();
        if (draft.routing().isPresent()) {
            Map<ItemCode, Answer> answers = given();
            notAsked(answers).forEach(code -> {
                tellNotAsked(code, answers);
                row.put(code, new Answer.Missing(MissingReason.NOT_SHOWN));
            });
            answers.forEach(row::put);
        } else {
            for (AnswerColumn column : answerColumns) {
                column.code(row);
            }
        }
        checkLanguage();
        started.check();
        submitted.check();
    }

    private String respondent() {
        String id = columns.needed(RESPONDENT);
        if (!id.isEmpty() && !respondents.add(id)) {
            columns.tell(RESPONDENT, ProblemCode.ID_TWICE);
        }
        return id;
    }

    private void checkLanguage() {
        if (columns.has(LANGUAGE) && languages.meaning() == KnownCells.UNKNOWN) {
            String tag = columns.text(LANGUAGE);
            language();
            if (draft.languageTags().contains(tag)) {
                languages.keep((short) 0);
            }
        }
    }

    private Language language() {
        String tag = columns.text(LANGUAGE);
        if (tag.isEmpty() || draft.languages().isEmpty()) {
            return draft.languages().isEmpty() ? Language.DUTCH : draft.languages().get(0);
        }
        if (!draft.languageTags().contains(tag)) {
            columns.tell(LANGUAGE, ProblemCode.LANGUAGE_UNKNOWN, List.copyOf(draft.languageTags()));
            return draft.languages().get(0);
        }
        return new Language(tag);
    }
}
