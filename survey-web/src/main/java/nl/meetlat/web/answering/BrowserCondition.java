package nl.meetlat.web.answering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.Condition.Answered;
import nl.meetlat.core.question.Condition.Comparison;
import nl.meetlat.core.question.Condition.Term;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.routing.Routing;

/**
 * A condition as the script of the page knows it: JSON in which only questions of the page are left, and everything about
 * questions before it is settled. {@code ["all", ...]}, {@code ["any", ...]} and {@code ["not", part]} join; a term is
 * {@code ["one", code, values]}, {@code ["number", code, sign, number]}, {@code ["date", code, sign, day]} or
 * {@code ["answered", code]}; {@code true} and {@code false} are settled.
 *
 * @param routing of the questionnaire
 * @param page codes of the questions on the page
 * @param earlier answers, in their stored form, to the questions that are put
 */
record BrowserCondition(Routing routing, Set<ItemCode> page, Map<ItemCode, String> earlier) {

    /** The condition; empty when nothing on the page matters to it. */
    String of(Condition condition) {
        return condition.terms().anyMatch(term -> page.contains(term.item())) ? value(condition).toString() : "";
    }

    private JsonValue value(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined("all", all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return joined("any", any.parts());
        }
        return condition instanceof Condition.Not not ? joined("not", List.of(not.negated())) : term((Term) condition);
    }

    private JsonValue joined(String word, List<Condition> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder().add(word);
        parts.forEach(part -> array.add(value(part)));
        return array.build();
    }

    private JsonValue term(Term term) {
        if (!page.contains(term.item())) {
            return routing.holds(term, earlier.getOrDefault(term.item(), "")) ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (!routing.fits(term)) {
            return JsonValue.FALSE;
        }
        String code = term.item().value();
        Question question = routing.question(term).orElseThrow();
        if (term instanceof Answered) {
            return Json.createArrayBuilder().add("answered").add(code).build();
        }
        if (question instanceof ChoiceQuestion choice) {
            List<String> values = choice.scale().points().stream().map(ScalePoint::value)
                    .filter(value -> routing.holds(term, value)).toList();
            return Json.createArrayBuilder().add("one").add(code).add(Json.createArrayBuilder(values)).build();
        }
        Comparison comparison = (Comparison) term;
        JsonArrayBuilder compared = Json.createArrayBuilder();
        return question instanceof NumberQuestion
                ? compared.add("number").add(code).add(comparison.comparator().sign())
                        .add(new BigDecimal(comparison.value())).build()
                : compared.add("date").add(code).add(comparison.comparator().sign()).add(comparison.value()).build();
    }
}
