package nl.meetlat.core.routing;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.question.Condition;

/**
 * A condition and where its terms were written.
 *
 * @param condition as read
 * @param terms of the condition in the order written
 */
public record ParsedCondition(Condition condition, List<PlacedTerm> terms) {

    /**
     * A term and its place.
     *
     * @param term of the condition
     * @param position of its first character, from 1
     * @param comparatorPosition of its sign or word, from 1
     * @param valuePosition of the first character of its value, from 1; without a value that of the question
     */
    public record PlacedTerm(Condition.Term term, int position, int comparatorPosition, int valuePosition) {}

    public ParsedCondition {
        Objects.requireNonNull(condition, "condition");
        terms = List.copyOf(terms);
    }
}
