package nl.meetlat.core.response;

import java.util.Objects;

/** What became of a raw answer: taken, or refused with the reason. */
public sealed interface AnswerReading {

    /** The raw answer fits the question. */
    record Taken(Answer answer) implements AnswerReading {

        public Taken {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** The raw answer does not fit the question and nothing of it is kept. */
    record Refused(Refusal refusal) implements AnswerReading {

        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** Why an answer does not fit. */
    enum Refusal {

        /** The scale does not offer the value. */
        NOT_OFFERED,
        /** The same value is chosen twice. */
        CHOSEN_TWICE,
        /** Two points have the same place in an order. */
        PLACED_TWICE,
        /** More points are put in order than the question asks for. */
        TOO_MANY_PLACES,
        NOT_A_NUMBER,
        /** Outside the bounds of the question. */
        OUT_OF_BOUNDS,
        /** No date of the calendar from year 1 to 9999, written as 2012-11-05. */
        NOT_A_DATE,
        /** Longer than {@link AnswerReader#LONGEST_TEXT} characters. */
        TOO_LONG,
        /** A character that no text has, such as NUL or half of a surrogate pair. */
        IMPOSSIBLE_CHARACTER,
        /** The question takes no answer. */
        NO_QUESTION,
        /** The question is not put, given the answers to others. */
        NOT_ASKED
    }
}
