package nl.meetlat.core.routing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition.Comparison;
import nl.meetlat.core.question.Condition.Includes;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.response.Answer;

/** Answers to one question among which every answer has one that the terms cannot tell from it. */
record TellingAnswers(Set<Term> terms) {

    private static final int MOST_VALUES = 6;

    /** In their stored form, no answer first; empty when there are too many. */
    Optional<List<String>> to(Question question) {
        List<String> answers = new ArrayList<>(List.of(""));
        if (question instanceof MultipleChoice || question instanceof RankingQuestion) {
            Set<String> mentioned = mentioned();
            if (mentioned.size() > MOST_VALUES) {
                return Optional.empty();
            }
            answers.addAll(combinations((ChoiceQuestion) question, List.copyOf(mentioned)));
        } else if (question instanceof ChoiceQuestion choice) {
            answers.addAll(choice.scale().points().stream().map(ScalePoint::value).toList());
        } else if (question instanceof NumberQuestion number) {
            answers.addAll(numbers(number));
        } else if (question instanceof DateQuestion) {
            mentioned().stream().map(LocalDate::parse)
                    .forEach(day -> answers.addAll(List.of(day.toString(), day.minusDays(1).toString(),
                            day.plusDays(1).toString())));
            answers.add(LocalDate.EPOCH.toString());
        } else if (question instanceof OpenQuestion) {
            answers.add("x");
        }
        return Optional.of(answers);
    }

    private Set<String> mentioned() {
        Set<String> values = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term instanceof Comparison comparison) {
                values.add(comparison.value());
            } else if (term instanceof Includes includes) {
                values.add(includes.value());
            }
        }
        return values;
    }

    /** Every set of the values mentioned; for none of them, a value that is not. */
    private static List<String> combinations(ChoiceQuestion choice, List<String> mentioned) {
        Optional<String> other = choice.scale().points().stream().map(ScalePoint::value)
                .filter(value -> !mentioned.contains(value)).findFirst();
        int most = choice instanceof RankingQuestion ranking ? ranking.ranks() : Integer.MAX_VALUE;
        List<String> answers = new ArrayList<>();
        for (int set = 0; set < 1 << mentioned.size(); set++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < mentioned.size(); i++) {
                if ((set & 1 << i) != 0) {
                    chosen.add(mentioned.get(i));
                }
            }
            if (chosen.isEmpty()) {
                other.ifPresent(chosen::add);
            }
            if (!chosen.isEmpty() && chosen.size() <= most) {
                answers.add(String.join(Answer.Points.SEPARATOR, chosen));
            }
        }
        return answers;
    }

    /** The numbers mentioned, the bounds, and one between each two neighbours. */
    private List<String> numbers(NumberQuestion question) {
        TreeSet<BigDecimal> bounds = new TreeSet<>(
                List.of(BigDecimal.valueOf(question.minimum()), BigDecimal.valueOf(question.maximum())));
        mentioned().forEach(value -> bounds.add(new BigDecimal(value)));
        List<BigDecimal> ordered = List.copyOf(bounds);
        List<String> numbers = new ArrayList<>(ordered.stream().map(BigDecimal::toPlainString).toList());
        for (int i = 1; i < ordered.size(); i++) {
            numbers.add(ordered.get(i - 1).add(ordered.get(i)).divide(BigDecimal.valueOf(2)).toPlainString());
        }
        return numbers;
    }
}
