package nl.meetlat.core.routing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition.Comparison;
import nl.meetlat.core.question.Condition.Includes;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.response.Answer;

/**
 * Whether a term holds of an answer. Terms that do not fit their question, which only a draft can have, never hold. On a scale
 * more and less go by the numbers its points stand for; "no opinion" is neither.
 */
final class TermTruth {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(Answer.Points.SEPARATOR));

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{1,10})?|\\.\\d{1,10})");

    private TermTruth() {}

    /** @param stored answer in its stored form; empty = none */
    static boolean holds(Term term, Question question, String stored) {
        if (stored.isEmpty()) {
            return false;
        }
        if (term instanceof Includes includes) {
            return values(stored).contains(includes.value());
        }
        return !(term instanceof Comparison comparison) || compares(comparison, question, stored);
    }

    /** The values of an answer that holds several. */
    static List<String> values(String stored) {
        return List.of(SEPARATOR.split(stored));
    }

    private static boolean compares(Comparison comparison, Question question, String stored) {
        if (question instanceof NumberQuestion) {
            return number(comparison.value())
                    .filter(value -> comparison.comparator().holds(new BigDecimal(stored).compareTo(value)))
                    .isPresent();
        }
        if (question instanceof DateQuestion) {
            return isDate(comparison.value()) && comparison.comparator()
                    .holds(LocalDate.parse(stored).compareTo(LocalDate.parse(comparison.value())));
        }
        if (!comparison.comparator().isOrder()) {
            return comparison.comparator().holds(stored.equals(comparison.value()) ? 0 : 1);
        }
        return question instanceof ChoiceQuestion choice && isOrdered(choice.scale(), stored, comparison.value())
                && comparison.comparator().holds(order(choice.scale(), stored, comparison.value()));
    }

    private static boolean isOrdered(AnswerScale scale, String one, String other) {
        return !PointValues.isPartlyNumeric(scale) && isScored(scale, one) && isScored(scale, other);
    }

    private static boolean isScored(AnswerScale scale, String value) {
        return scale.point(value).filter(point -> !point.missing()).isPresent();
    }

    private static int order(AnswerScale scale, String one, String other) {
        PointValues values = PointValues.of(scale);
        return Double.compare(values.value(scale.indexOf(one).orElseThrow()),
                values.value(scale.indexOf(other).orElseThrow()));
    }

    /** The number written, if it is one. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static boolean isDate(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
