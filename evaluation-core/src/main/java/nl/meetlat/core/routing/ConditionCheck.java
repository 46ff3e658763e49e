package nl.meetlat.core.routing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition.Answered;
import nl.meetlat.core.question.Condition.Comparator;
import nl.meetlat.core.question.Condition.Comparison;
import nl.meetlat.core.question.Condition.Includes;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.routing.ConditionProblem.Kind;
import nl.meetlat.core.routing.ParsedCondition.PlacedTerm;

/** Holds the terms of a condition against the questions that can be answered before it. */
final class ConditionCheck {

    private static final List<String> EQUALITY = List.of("=", "!=", "answered");
    private static final List<String> ORDER = List.of("=", "!=", "<", "<=", ">", ">=", "answered");
    private static final List<String> CHOSEN = List.of("includes", "answered");
    private static final List<String> PRESENCE = List.of("answered");

    private final Map<ItemCode, Question> all;
    private final Map<ItemCode, Question> before;
    private final List<ConditionProblem> problems = new ArrayList<>();

    private ConditionCheck(Map<ItemCode, Question> all, Map<ItemCode, Question> before) {
        this.all = all;
        this.before = before;
    }

    /**
     * What is wrong, in the order written.
     *
     * @param all questions of the questionnaire
     * @param before those put before what stands under the condition
     */
    static List<ConditionProblem> of(ParsedCondition condition, Map<ItemCode, Question> all,
            Map<ItemCode, Question> before) {
        ConditionCheck check = new ConditionCheck(all, before);
        condition.terms().forEach(check::term);
        return check.problems;
    }

    private void term(PlacedTerm placed) {
        Term term = placed.term();
        Question question = all.get(term.item());
        if (question == null || question instanceof Information || !before.containsKey(term.item())) {
            Kind kind = question == null || question instanceof Information ? Kind.QUESTION_UNKNOWN
                    : Kind.QUESTION_NOT_BEFORE;
            problems.add(new ConditionProblem(kind, placed.position(), term.item().value(), "",
                    before.values().stream().filter(known -> !(known instanceof Information))
                            .map(known -> known.code().value()).toList()));
        } else if (!fits(term, question)) {
            String word = term instanceof Comparison comparison ? comparison.comparator().sign() : "includes";
            problems.add(new ConditionProblem(Kind.UNSUITABLE, placed.comparatorPosition(), word,
                    term.item().value(), fitting(question)));
        } else if (term instanceof Comparison comparison) {
            value(placed, question, comparison.value(), comparison.comparator());
        } else if (term instanceof Includes includes) {
            value(placed, question, includes.value(), Comparator.EQUAL);
        }
    }

    private static boolean fits(Term term, Question question) {
        List<String> fitting = fitting(question);
        if (term instanceof Answered) {
            return true;
        }
        return fitting.contains(term instanceof Comparison comparison ? comparison.comparator().sign() : "includes");
    }

    private static List<String> fitting(Question question) {
        if (question instanceof OpenQuestion) {
            return PRESENCE;
        }
        if (question instanceof MultipleChoice || question instanceof RankingQuestion) {
            return CHOSEN;
        }
        boolean hasOrder = question instanceof NumberQuestion || question instanceof DateQuestion
                || question instanceof ScaleQuestion scale && !PointValues.isPartlyNumeric(scale.scale());
        return hasOrder ? ORDER : EQUALITY;
    }

    private void value(PlacedTerm placed, Question question, String value, Comparator comparator) {
        if (question instanceof ChoiceQuestion choice) {
            List<ScalePoint> offered = choice.scale().points().stream()
                    .filter(point -> !comparator.isOrder() || !point.missing()).toList();
            if (offered.stream().noneMatch(point -> point.value().equals(value))) {
                problems.add(new ConditionProblem(Kind.NOT_ON_SCALE, placed.valuePosition(), value,
                        choice.code().value(), offered.stream().map(ScalePoint::value).toList(),
                        offered.stream().map(ScalePoint::label).toList()));
            }
        } else if (question instanceof NumberQuestion number) {
            if (TermTruth.number(value).isEmpty()) {
                require(false, Kind.NOT_A_NUMBER, placed, value, List.of());
            } else {
                double wanted = TermTruth.number(value).get().doubleValue();
                require(wanted >= number.minimum() && wanted <= number.maximum(), Kind.OUT_OF_BOUNDS, placed, value,
                        List.of(plain(number.minimum()) + " - " + plain(number.maximum())));
            }
        } else if (question instanceof DateQuestion) {
            require(TermTruth.isDate(value), Kind.NOT_A_DATE, placed, value, List.of());
        }
    }

    private void require(boolean sound, Kind kind, PlacedTerm placed, String found, List<String> expected) {
        if (!sound) {
            problems.add(new ConditionProblem(kind, placed.valuePosition(), found, placed.term().item().value(),
                    expected));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
