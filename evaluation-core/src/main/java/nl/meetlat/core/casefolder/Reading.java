package nl.meetlat.core.casefolder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading files: something complete, or every problem found; never a half.
 *
 * @param <T>
 *            what was to be read
 */
public sealed interface Reading<T> {

    /** Everything was in order. */
    record Read<T>(T value) implements Reading<T> {

        public Read {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Something was wrong; nothing is read.
     *
     * @param problems at least one, in the order of the files
     */
    record Rejected<T>(List<CaseProblem> problems) implements Reading<T> {

        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("nothing is wrong");
            }
        }
    }

    /** What was read, if everything was in order. */
    default Optional<T> toOptional() {
        return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    /** Every problem; none if everything was in order. */
    default List<CaseProblem> problems() {
        return this instanceof Rejected<T> rejected ? rejected.problems() : List.of();
    }
}
