package nl.meetlat.core.evaluation.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists in which nothing stands twice. */
final class Distinct {

    private Distinct() {}

    /**
     * An immutable copy.
     *
     * @throws IllegalArgumentException when an element occurs twice; {@code what} names it
     */
    static <T> List<T> copy(List<T> elements, String what) {
        Set<T> seen = new HashSet<>();
        for (T element : elements) {
            if (!seen.add(element)) {
                throw new IllegalArgumentException(what + " " + element + " occurs twice");
            }
        }
        return List.copyOf(elements);
    }

    /** As {@link #copy}, and at least one. */
    static <T> List<T> copyOfSome(List<T> elements, String what) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("at least one " + what + " is needed");
        }
        return copy(elements, what);
    }
}
