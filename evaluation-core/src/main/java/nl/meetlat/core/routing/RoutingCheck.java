package nl.meetlat.core.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.routing.ConditionProblem.Kind;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Holds every condition of a questionnaire against the questions before it: each must name earlier questions only, which also
 * rules out circles, compare them as they can be answered, and be fulfilled by some answers.
 */
public final class RoutingCheck {

    private final Questionnaire questionnaire;
    private final Function<Condition, ParsedCondition> written;
    private final Map<ItemCode, Question> all = new LinkedHashMap<>();
    private final Map<ItemCode, Question> before = new LinkedHashMap<>();
    private final List<RoutingProblem> problems = new ArrayList<>();

    private RoutingCheck(Questionnaire questionnaire, Function<Condition, ParsedCondition> written) {
        this.questionnaire = questionnaire;
        this.written = written;
        questionnaire.questions().forEach(question -> all.put(question.code(), question));
    }

    /** Everything that is wrong, in questionnaire order; nothing when every condition can stand. */
    public static List<RoutingProblem> of(Questionnaire questionnaire) {
        return of(questionnaire, condition -> ConditionParser.parseStored(condition.toString()));
    }

    /**
     * The same, with places told as somebody wrote the conditions.
     *
     * @param written how each condition of the questionnaire was read
     */
    public static List<RoutingProblem> of(Questionnaire questionnaire, Function<Condition, ParsedCondition> written) {
        RoutingCheck check = new RoutingCheck(questionnaire, written);
        for (int number = 1; number <= questionnaire.pages().size(); number++) {
            check.page(number, questionnaire.pages().get(number - 1));
        }
        if (check.problems.isEmpty()) {
            check.reach();
        }
        return List.copyOf(check.problems);
    }

    private void page(int number, Page page) {
        page.condition().ifPresent(condition -> check(number, Optional.empty(), condition));
        page.allQuestions().forEach(question -> {
            question.condition().ifPresent(condition -> check(number, Optional.of(question.code()), condition));
            before.put(question.code(), question);
        });
    }

    private void check(int number, Optional<ItemCode> question, Condition condition) {
        try {
            ConditionCheck.of(written.apply(condition), all, before)
                    .forEach(problem -> problems.add(new RoutingProblem(number, question, problem)));
        } catch (ConditionRefusedException e) {
            problems.add(new RoutingProblem(number, question, e.problem()));
        }
    }

    private void reach() {
        Reach reach = new Reach(questionnaire);
        for (int number = 1; number <= questionnaire.pages().size(); number++) {
            Page page = questionnaire.pages().get(number - 1);
            if (page.condition().isPresent() && !reach.isPossible(page)) {
                problems.add(never(number, Optional.empty()));
                continue;
            }
            for (Question question : page.allQuestions().toList()) {
                if (question.condition().isPresent() && !reach.isPossible(page, question)) {
                    problems.add(never(number, Optional.of(question.code())));
                }
            }
        }
    }

    private static RoutingProblem never(int number, Optional<ItemCode> question) {
        return new RoutingProblem(number, question, ConditionProblem.of(Kind.NEVER, 1, ""));
    }
}
