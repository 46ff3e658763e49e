package nl.meetlat.core.statistics;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A result which is either there or says why it is not. Every statistic that can fail to exist is a {@code Computed}:
 * the whole test ({@code Computed<OneWayAnova>}) or one of its figures ({@code Computed<Double>}).
 *
 * <pre>{@code
 * String text = anova.f().fold(f -> "F = " + f, reason -> "no F: " + reason.code());
 * }</pre>
 *
 * @param <T>
 *            the result; a {@code Double} in here is always finite
 */
public sealed interface Computed<T> {

    /** A result that exists. */
    record Value<T>(T value) implements Computed<T> {

        /** Refuses null, and NaN and the infinities, which are never results. */
        public Value {
            Objects.requireNonNull(value, "a result that exists is not null");
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException("a result is a finite number, not " + number);
            }
        }
    }

    /** A result that does not exist. */
    record Absent<T>(Reason reason) implements Computed<T> {

        public Absent {
            Objects.requireNonNull(reason, "a result that does not exist has a reason");
        }
    }

    /** The existing result {@code value}. */
    static <T> Computed<T> of(T value) {
        return new Value<>(value);
    }

    /** The result that does not exist, because of {@code reason}. */
    static <T> Computed<T> absent(Reason reason) {
        return new Absent<>(reason);
    }

    /** What {@code ifPresent} makes of the value, or what {@code ifAbsent} makes of the reason. */
    default <R> R fold(Function<? super T, ? extends R> ifPresent, Function<Reason, ? extends R> ifAbsent) {
        if (this instanceof Value<T> present) {
            return ifPresent.apply(present.value());
        }
        return ifAbsent.apply(((Absent<T>) this).reason());
    }

    /** The result of {@code next} on the value; an absent result stays absent for the same reason. */
    default <R> Computed<R> map(Function<? super T, ? extends R> next) {
        return fold(value -> of(next.apply(value)), Computed::absent);
    }

    /** As {@link #map}, for a next step that can itself fail to exist. */
    default <R> Computed<R> flatMap(Function<? super T, Computed<R>> next) {
        return fold(next, Computed::absent);
    }

    /** Whether the result exists. */
    default boolean isPresent() {
        return this instanceof Value;
    }

    /** The value, if it exists. */
    default Optional<T> toOptional() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** The reason, if the value does not exist. */
    default Optional<Reason> absence() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException
     *             if it does not exist; the message gives the reason's code
     */
    default T orElseThrow() {
        return fold(Function.identity(), reason -> {
            throw new NoSuchElementException("there is no result: " + reason.code());
        });
    }
}
