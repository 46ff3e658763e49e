package nl.meetlat.core.routing;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;

/**
 * A condition that cannot stand where it stands.
 *
 * @param page number of the page, from 1
 * @param question under whose condition it is; empty = that of the page
 * @param problem what is wrong with it
 */
public record RoutingProblem(int page, Optional<ItemCode> question, ConditionProblem problem) {

    public RoutingProblem {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(problem, "problem");
    }
}
