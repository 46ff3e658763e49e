package nl.meetlat.core.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was answered to one question, as given: nothing is turned around or scored. */
public sealed interface Answer {

    /** The answer as stored and exported; empty when there is none. */
    Optional<String> stored();

    /**
     * One point of the question's scale.
     *
     * @param value as the scale stores it
     */
    record Point(String value) implements Answer {

        public Point {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(value);
        }
    }

    /**
     * Points of the question's scale.
     *
     * @param values in scale order, at least one, each once
     */
    record Points(List<String> values) implements Answer {

        public static final String SEPARATOR = "|";

        public Points {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("no point is chosen");
            }
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(String.join(SEPARATOR, values));
        }
    }

    /**
     * Points of the question's scale, put in order.
     *
     * @param values the first first, at least one, each once
     */
    record Ranking(List<String> values) implements Answer {

        public Ranking {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("no point is put in order");
            }
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(String.join(Points.SEPARATOR, values));
        }
    }

    /**
     * A number.
     *
     * @param value finite
     * @param text as written, with a decimal point
     */
    record Number(double value, String text) implements Answer {

        public Number {
            Objects.requireNonNull(text, "text");
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(text);
        }
    }

    /** A calendar date. */
    record Date(LocalDate value) implements Answer {

        public Date {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(value.toString());
        }
    }

    /**
     * Own words.
     *
     * @param value as written, not blank
     */
    record Text(String value) implements Answer {

        public Text {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a blank text is no answer");
            }
        }

        @Override
        public Optional<String> stored() {
            return Optional.of(value);
        }
    }

    /** No answer. */
    record Missing(MissingReason reason) implements Answer {

        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<String> stored() {
            return Optional.empty();
        }
    }
}
