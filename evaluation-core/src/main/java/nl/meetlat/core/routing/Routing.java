package nl.meetlat.core.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Which questions are put to whom. Every condition is about questions before, so one look through the questionnaire in its
 * order settles all; a question that is not put counts as unanswered in the conditions after it, whatever is stored.
 */
public final class Routing {

    private final Questionnaire questionnaire;
    private final Map<ItemCode, Question> questions = new HashMap<>();
    private final Set<ItemCode> conditional = new HashSet<>();

    public Routing(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        for (Page page : questionnaire.pages()) {
            page.allQuestions().forEach(question -> {
                questions.put(question.code(), question);
                if (page.condition().isPresent() || question.condition().isPresent()) {
                    conditional.add(question.code());
                }
            });
        }
    }

    /** Whether everybody is asked everything. */
    public boolean isEmpty() {
        return conditional.isEmpty();
    }

    /** Whether a question is put under a condition, of its own or of its page. */
    public boolean isConditional(ItemCode question) {
        return conditional.contains(question);
    }

    /**
     * Who gives these answers is asked this.
     *
     * @param stored answers in their stored form by question; empty = taken back
     */
    public Route route(Map<ItemCode, String> stored) {
        Map<ItemCode, String> counted = new LinkedHashMap<>();
        Set<ItemCode> hidden = new HashSet<>();
        Set<Integer> hiddenPages = new HashSet<>();
        for (int i = 0; i < questionnaire.pages().size(); i++) {
            Page page = questionnaire.pages().get(i);
            boolean shown = holds(page.condition(), counted);
            boolean anything = page.questions().isEmpty();
            for (Question question : page.allQuestions().toList()) {
                if (shown && holds(question.condition(), counted)) {
                    anything = true;
                    counted.put(question.code(), stored.getOrDefault(question.code(), ""));
                } else {
                    hidden.add(question.code());
                }
            }
            if (!shown || !anything) {
                hiddenPages.add(i + 1);
            }
        }
        return new Route(hidden, hiddenPages, counted);
    }

    /** Required questions that are put and not answered, or not to the end; in the order put. */
    public List<ItemCode> lacking(Route route) {
        return route.counted().entrySet().stream()
                .filter(entry -> questions.get(entry.getKey()).obligation() == Obligation.REQUIRED)
                .filter(entry -> !isComplete(questions.get(entry.getKey()), entry.getValue()))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean isComplete(Question question, String stored) {
        return isComplete(question instanceof RankingQuestion ranking ? ranking.ranks() : 0, stored);
    }

    /**
     * Whether an answer in its stored form leaves nothing open.
     *
     * @param places that an order must fill; 0 when the answer is no order
     */
    public static boolean isComplete(int places, String stored) {
        return !stored.isEmpty() && (places == 0 || TermTruth.values(stored).size() == places);
    }

    private boolean holds(Optional<Condition> condition, Map<ItemCode, String> counted) {
        return condition.isEmpty() || holds(condition.get(), counted);
    }

    private boolean holds(Condition condition, Map<ItemCode, String> counted) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, counted));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, counted));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.negated(), counted);
        }
        Term term = (Term) condition;
        return holds(term, counted.getOrDefault(term.item(), ""));
    }

    /** Whether a term holds when its question, if there is one, has this answer in its stored form; empty = none. */
    public boolean holds(Term term, String stored) {
        Question question = questions.get(term.item());
        return question != null && TermTruth.holds(term, question, stored);
    }

    /** The question of a term, if there is one. */
    public Optional<Question> question(Term term) {
        return Optional.ofNullable(questions.get(term.item()));
    }

    /** Whether the question of a term is there and can be compared so; a draft may have terms that do not fit. */
    public boolean fits(Term term) {
        return ConditionCheck.of(new ParsedCondition(term, List.of(new ParsedCondition.PlacedTerm(term, 1, 1, 1))),
                questions, questions).isEmpty();
    }
}
