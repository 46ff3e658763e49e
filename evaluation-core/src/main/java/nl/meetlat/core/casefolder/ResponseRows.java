package nl.meetlat.core.casefolder;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading;
import nl.meetlat.core.response.AnswerReading.Refusal;

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
    private final List<Question> questions = new ArrayList<>();
    private final KeyIndex respondents = new KeyIndex();

    ResponseRows(Sheet sheet, Problems.InFile problems, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        List<String> required = new ArrayList<>(List.of(RESPONDENT));
        required.addAll(draft.codesSeen());
        columns = Columns.of(sheet, problems, required, OPTIONAL, name -> false);
        draft.questions().values().stream().filter(question -> columns.has(question.code().value()))
                .forEach(questions::add);
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
        String id = columns.needed(RESPONDENT);
        if (!id.isEmpty() && !respondents.add(id)) {
            columns.tell(RESPONDENT, ProblemCode.ID_TWICE);
        }
        Map<ItemCode, Answer> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            String raw = columns.raw(question.code().value());
            if (!raw.isEmpty()) {
                answer(question, raw).filter(answer -> !(answer instanceof Answer.Missing))
                        .ifPresent(answer -> answers.put(question.code(), answer));
            }
        }
        return new CaseResponse(id, inviteeId(), language(), time(STARTED), time(SUBMITTED), columns.text(CHANNEL),
                answers);
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

    private Optional<OffsetDateTime> time(String column) {
        String text = columns.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            columns.tell(column, ProblemCode.NOT_A_TIME, "2012-11-12T09:05:37+01:00");
            return Optional.empty();
        }
    }

    private Optional<Answer> answer(Question question, String raw) {
        AnswerReading reading = AnswerReader.read(question, raw);
        if (reading instanceof AnswerReading.Taken taken) {
            return Optional.of(taken.answer());
        }
        Refusal refusal = ((AnswerReading.Refused) reading).refusal();
        columns.tell(question.code().value(), code(refusal), expected(question, refusal));
        return Optional.empty();
    }

    private static ProblemCode code(Refusal refusal) {
        return switch (refusal) {
            case NOT_OFFERED, NO_QUESTION -> ProblemCode.NOT_ON_SCALE;
            case CHOSEN_TWICE -> ProblemCode.CHOSEN_TWICE;
            case NOT_A_NUMBER -> ProblemCode.NOT_A_NUMBER;
            case OUT_OF_BOUNDS -> ProblemCode.OUT_OF_BOUNDS;
            case NOT_A_DATE -> ProblemCode.NOT_A_DATE;
            case TOO_LONG -> ProblemCode.TOO_LONG;
            case IMPOSSIBLE_CHARACTER -> ProblemCode.IMPOSSIBLE_CHARACTER;
        };
    }

    private static List<String> expected(Question question, Refusal refusal) {
        if (refusal == Refusal.TOO_LONG) {
            return List.of(Integer.toString(AnswerReader.LONGEST_TEXT));
        }
        return question instanceof ChoiceQuestion choice
                ? choice.scale().points().stream().map(ScalePoint::value).toList()
                : List.of();
    }
}
