package nl.meetlat.core.routing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Whether some answers lead to a page or question: tries the answers that conditions can tell apart, and gives up, taking it
 * for possible, where these are too many. Only for questionnaires whose conditions name earlier questions.
 */
final class Reach {

    private static final int MOST_TRIED = 20_000;

    private final Questionnaire questionnaire;
    private final Routing routing;
    private final Map<ItemCode, Question> questions = new LinkedHashMap<>();
    private final Map<ItemCode, Page> pages = new HashMap<>();
    private int tried;

    Reach(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        routing = new Routing(questionnaire);
        questionnaire.pages().forEach(page -> page.allQuestions().forEach(question -> {
            questions.put(question.code(), question);
            pages.put(question.code(), page);
        }));
    }

    boolean isPossible(Page page) {
        int number = questionnaire.pages().indexOf(page) + 1;
        return isPossible(page.condition().stream(), route -> route.isShown(number));
    }

    boolean isPossible(Page page, Question question) {
        return isPossible(Stream.concat(page.condition().stream(), question.condition().stream()),
                route -> route.isAsked(question.code()));
    }

    private boolean isPossible(Stream<Condition> conditions, Predicate<Route> reached) {
        Map<ItemCode, Set<Term>> asked = involved(conditions);
        Map<ItemCode, List<String>> tries = new LinkedHashMap<>();
        for (ItemCode code : questions.keySet()) {
            if (asked.containsKey(code)) {
                Optional<List<String>> telling = new TellingAnswers(asked.get(code)).to(questions.get(code));
                if (telling.isEmpty()) {
                    return true;
                }
                tries.put(code, telling.get());
            }
        }
        tried = 0;
        return tries(List.copyOf(tries.keySet()), 0, tries, new HashMap<>(), reached);
    }

    /** The questions on which it depends, through the conditions of these questions too, with all that is said of them. */
    private Map<ItemCode, Set<Term>> involved(Stream<Condition> conditions) {
        Map<ItemCode, Set<Term>> asked = new HashMap<>();
        Deque<Term> open = new ArrayDeque<>(conditions.flatMap(Condition::terms).toList());
        while (!open.isEmpty()) {
            Term term = open.pop();
            boolean isNew = !asked.containsKey(term.item());
            asked.computeIfAbsent(term.item(), key -> new HashSet<>()).add(term);
            if (isNew) {
                Stream.of(pages.get(term.item()).condition(), questions.get(term.item()).condition())
                        .flatMap(Optional::stream).flatMap(Condition::terms).forEach(open::push);
            }
        }
        return asked;
    }

    private boolean tries(List<ItemCode> order, int place, Map<ItemCode, List<String>> tries,
            Map<ItemCode, String> answers, Predicate<Route> reached) {
        if (place == order.size()) {
            return ++tried > MOST_TRIED || reached.test(routing.route(answers));
        }
        for (String answer : tries.get(order.get(place))) {
            answers.put(order.get(place), answer);
            if (tries(order, place + 1, tries, answers, reached)) {
                return true;
            }
        }
        return false;
    }
}
