package nl.meetlat.core.casefolder;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.routing.ConditionRefusedException;
import nl.meetlat.core.routing.ParsedCondition;
import nl.meetlat.core.routing.Routing;
import nl.meetlat.core.routing.RoutingCheck;
import nl.meetlat.core.routing.RoutingProblem;
import nl.meetlat.core.survey.Questionnaire;

/** The columns {@code condition} and {@code page_condition} of {@code questionnaire.csv}. */
final class ConditionColumns {

    private static final String QUESTION = "condition";
    private static final String PAGE = "page_condition";
    private static final String CODE = "code";

    private final Sheet sheet;
    private final Problems.InFile problems;
    private final Columns columns;
    private final Map<Condition, Written> written = new IdentityHashMap<>();
    private final Map<ItemCode, Long> rows = new HashMap<>();
    private boolean sound = true;

    private record Written(ParsedCondition parsed, long row, String column, String text) {}

    ConditionColumns(Sheet sheet, Problems.InFile problems, Columns columns) {
        this.sheet = sheet;
        this.problems = problems;
        this.columns = columns;
    }

    /** The condition of the question in this row; empty when there is none, or none that can be read, which has been told. */
    Optional<Condition> ofQuestion() {
        return read(QUESTION);
    }

    /** The condition of the page on which the question in this row stands, as far as this row tells. */
    Optional<Condition> ofPage() {
        return read(PAGE);
    }

    /** Remembers that the question stands in this row. */
    void place(Question question) {
        rows.put(question.code(), sheet.row());
    }

    private Optional<Condition> read(String column) {
        String text = columns.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            ParsedCondition parsed = ConditionParser.parse(text);
            written.put(parsed.condition(), new Written(parsed, sheet.row(), column, text));
            return Optional.of(parsed.condition());
        } catch (ConditionRefusedException e) {
            problems.condition(sheet.row(), column, text, e.problem());
            sound = false;
            return Optional.empty();
        }
    }

    /** Who is asked what, once all rows are read; what cannot stand has been told. */
    Optional<Routing> check(Draft draft) {
        checkPages(draft);
        checkWords(draft);
        if (!draft.complete() || !sound || !problems.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire questionnaire = new QuestionnaireBuilder(draft, Map.of()).build(LocalizedText.EMPTY);
        List<RoutingProblem> found = RoutingCheck.of(questionnaire, this::parsed);
        found.forEach(problem -> tell(problem, questionnaire));
        Routing routing = new Routing(questionnaire);
        return found.isEmpty() && !routing.isEmpty() ? Optional.of(routing) : Optional.empty();
    }

    /** The condition that comes with the words of a choice is written nowhere. */
    private ParsedCondition parsed(Condition condition) {
        Written known = written.get(condition);
        return known == null ? ConditionParser.parseStored(condition.toString()) : known.parsed();
    }

    private void tell(RoutingProblem problem, Questionnaire questionnaire) {
        Condition condition = problem.question()
                .map(code -> questionnaire.question(code).orElseThrow().condition().orElseThrow())
                .orElseGet(() -> questionnaire.pages().get(problem.page() - 1).condition().orElseThrow());
        Written at = written.get(condition);
        if (at != null) {
            problems.condition(at.row(), at.column(), at.text(), problem.problem());
        }
    }

    /** All rows of a page that tell its condition tell the same. */
    private void checkPages(Draft draft) {
        for (List<Draft.Item> page : new QuestionnaireBuilder(draft, Map.of()).pagesOfItems()) {
            List<Condition> told = page.stream().flatMap(item -> item.pageCondition().stream()).toList();
            for (Condition other : told) {
                if (!other.equals(told.get(0))) {
                    Written at = written.get(other);
                    problems.cell(at.row(), PAGE, at.text(), ProblemCode.PAGE_CONDITION_DIFFERS,
                            List.of(told.get(0).toString()));
                    sound = false;
                }
            }
        }
    }

    /** The code of the words that come with a choice is nobody else's. */
    private void checkWords(Draft draft) {
        for (Draft.Item item : draft.items()) {
            if (item.question() instanceof ChoiceQuestion choice) {
                choice.namely().map(OpenQuestion::code).filter(code -> isTaken(code, draft)).ifPresent(code -> {
                    problems.cell(rows.get(item.question().code()), CODE, code.value(), ProblemCode.CODE_TWICE,
                            List.of());
                    sound = false;
                });
            }
        }
    }

    private static boolean isTaken(ItemCode words, Draft draft) {
        return draft.codesSeen().contains(words.value()) || draft.blocksSeen().contains(words.value());
    }
}
