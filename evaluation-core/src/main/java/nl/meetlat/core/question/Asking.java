package nl.meetlat.core.question;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether a question is put to a respondent, and how much an answer is pressed for.
 *
 * @param obligation to answer it when it is put
 * @param condition under which it is put; empty = always
 */
public record Asking(Obligation obligation, Optional<Condition> condition) {

    /** Put to everybody, and can be left open. */
    public static final Asking OPTIONAL = of(Obligation.OPTIONAL);
    /** Put to everybody, and pointed out once when it is left open. */
    public static final Asking REMINDED = of(Obligation.REMINDED);
    /** Put to everybody, who cannot go on without an answer. */
    public static final Asking REQUIRED = of(Obligation.REQUIRED);

    public Asking {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(condition, "condition");
    }

    /** Put to everybody. */
    public static Asking of(Obligation obligation) {
        return new Asking(obligation, Optional.empty());
    }

    /** The same, put under a condition only. */
    public Asking when(Condition condition) {
        return new Asking(obligation, Optional.of(condition));
    }
}
