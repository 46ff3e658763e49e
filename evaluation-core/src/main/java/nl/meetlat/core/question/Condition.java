package nl.meetlat.core.question;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that holds of a respondent's answers or not, such as {@code FUN = management and not answered(KORT)}. It is written
 * in a small language of its own, read by {@code core.routing.ConditionParser}; its text form is what that parser reads back as
 * an equal condition. Values stand as they are stored.
 */
public sealed interface Condition {

    /** Longest value, in characters. */
    int LONGEST_VALUE = 100;

    /** Words of the language; a question or value that is called so is written in quotes. */
    List<String> WORDS = List.of("and", "or", "not", "includes", "answered");

    /** Comparisons and other statements about one question, in the order written. */
    Stream<Term> terms();

    /** The same with each term replaced. */
    Condition map(Function<Term, Condition> replacement);

    /** A statement about the answer to one question; it does not hold when there is no answer. */
    sealed interface Term extends Condition {

        ItemCode item();

        @Override
        default Stream<Term> terms() {
            return Stream.of(this);
        }

        @Override
        default Condition map(Function<Term, Condition> replacement) {
            return replacement.apply(this);
        }
    }

    /** How an answer is held against a value. */
    enum Comparator {
        EQUAL("="), UNEQUAL("!="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether it says more than equal or not. */
        public boolean isOrder() {
            return this != EQUAL && this != UNEQUAL;
        }

        /** @param difference negative, 0 or positive: of the answer and the value */
        public boolean holds(int difference) {
            return switch (this) {
                case EQUAL -> difference == 0;
                case UNEQUAL -> difference != 0;
                case LESS -> difference < 0;
                case AT_MOST -> difference <= 0;
                case GREATER -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
        }
    }

    /** The one answer compares to the value. */
    record Comparison(ItemCode item, Comparator comparator, String value) implements Term {

        public Comparison {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(comparator, "comparator");
            ConditionText.requireValue(value);
        }

        @Override
        public String toString() {
            return ConditionText.item(item) + " " + comparator.sign() + " " + ConditionText.value(value);
        }
    }

    /** The value is among those chosen. */
    record Includes(ItemCode item, String value) implements Term {

        public Includes {
            Objects.requireNonNull(item, "item");
            ConditionText.requireValue(value);
        }

        @Override
        public String toString() {
            return ConditionText.item(item) + " includes " + ConditionText.value(value);
        }
    }

    /** There is an answer. */
    record Answered(ItemCode item) implements Term {

        public Answered {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public String toString() {
            return "answered(" + ConditionText.item(item) + ")";
        }
    }

    /** The condition does not hold. */
    record Not(Condition negated) implements Condition {

        public Not {
            Objects.requireNonNull(negated, "negated");
        }

        @Override
        public Stream<Term> terms() {
            return negated.terms();
        }

        @Override
        public Condition map(Function<Term, Condition> replacement) {
            return new Not(negated.map(replacement));
        }

        @Override
        public String toString() {
            return "not " + ConditionText.part(negated);
        }
    }

    /** All hold. @param parts at least two */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = ConditionText.several(parts);
        }

        @Override
        public Stream<Term> terms() {
            return parts.stream().flatMap(Condition::terms);
        }

        @Override
        public Condition map(Function<Term, Condition> replacement) {
            return new All(parts.stream().map(part -> part.map(replacement)).toList());
        }

        @Override
        public String toString() {
            return parts.stream().map(ConditionText::part).collect(Collectors.joining(" and "));
        }
    }

    /** At least one holds. @param parts at least two */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = ConditionText.several(parts);
        }

        @Override
        public Stream<Term> terms() {
            return parts.stream().flatMap(Condition::terms);
        }

        @Override
        public Condition map(Function<Term, Condition> replacement) {
            return new Any(parts.stream().map(part -> part.map(replacement)).toList());
        }

        @Override
        public String toString() {
            return parts.stream().map(part -> part instanceof All ? part.toString() : ConditionText.part(part))
                    .collect(Collectors.joining(" or "));
        }
    }
}
