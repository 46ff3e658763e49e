package nl.meetlat.core.drafting;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;

/**
 * Something to put right before a questionnaire can be published.
 *
 * @param kind what is expected
 * @param place where: a code, the number of a page, the name of a text; empty for the questionnaire as a whole
 * @param language in which language a text is not written; empty when it is not about a text
 */
public record Shortcoming(Kind kind, String place, Optional<Language> language) {

    /** What is expected of a questionnaire that is published. */
    public enum Kind {
        /** A title in every language. */
        TITLE(Part.TEXTS),
        /** Every text around the questions in every language; the place is its name. */
        TEXT(Part.TEXTS),
        /** At least one question that takes an answer. */
        QUESTIONS(Part.QUESTIONS),
        /** At least one question on every page. */
        PAGE(Part.QUESTIONS),
        /** A heading or introduction written in one language is written in all. */
        PAGE_TEXT(Part.QUESTIONS),
        /** Every question in every language. */
        QUESTION_TEXT(Part.QUESTIONS),
        /** A unit written in one language is written in all. */
        UNIT(Part.QUESTIONS),
        /** At least two points on a scale that is used. */
        SCALE(Part.SCALES),
        /** Exactly two points, besides "no opinion", on the scale of a yes/no question. */
        YES_NO_SCALE(Part.SCALES),
        /** A label in every language for every point of a scale that is used. */
        SCALE_LABEL(Part.SCALES),
        /** Numbers for all values of a scale that is scored, or for none. */
        SCALE_VALUES(Part.SCALES),
        /** A label in every language for every construct. */
        CONSTRUCT_LABEL(Part.CONSTRUCTS),
        /** At least two items in a construct that is scored. */
        CONSTRUCT_ITEMS(Part.CONSTRUCTS),
        /** One scale for all items of a construct that is scored. */
        CONSTRUCT_SCALE(Part.CONSTRUCTS);

        private final Part part;

        Kind(Part part) {
            this.part = part;
        }

        public Part part() {
            return part;
        }
    }

    /** The part of the questionnaire in which something is put right. */
    public enum Part {
        TEXTS, QUESTIONS, SCALES, CONSTRUCTS
    }

    public Shortcoming {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(language, "language");
    }

    static Shortcoming of(Kind kind, Object place) {
        return new Shortcoming(kind, place.toString(), Optional.empty());
    }
}
