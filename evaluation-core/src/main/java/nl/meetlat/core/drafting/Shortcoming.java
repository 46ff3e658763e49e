package nl.meetlat.core.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.routing.ConditionProblem;
import nl.meetlat.core.routing.RoutingProblem;

/**
 * Something to put right before a questionnaire can be published.
 *
 * @param kind what is expected
 * @param place where: a code, the number of a page, the name of a text; empty for the questionnaire as a whole
 * @param language in which language a text is not written; empty when it is not about a text
 * @param condition what is wrong with a condition; empty when it is not about one
 */
public record Shortcoming(Kind kind, String place, Optional<Language> language, Optional<ConditionProblem> condition) {

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
        /** A condition of a question that some answers to earlier questions fulfil. */
        CONDITION(Part.QUESTIONS),
        /** Such a condition of a page; the place is its number. */
        PAGE_CONDITION(Part.QUESTIONS),
        /** As many points on the scale of a ranking as it has places; the place is its code. */
        RANKING_SCALE(Part.SCALES),
        /** No "no opinion" on the scale of a ranking; the place is the question's code. */
        RANKING_OPINION(Part.SCALES),
        /** Only single and multiple choices have a scale on which a point asks for words; the place is the question's code. */
        NAMELY_SCALE(Part.SCALES),
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
        Objects.requireNonNull(condition, "condition");
    }

    static Shortcoming of(RoutingProblem problem) {
        return new Shortcoming(problem.question().isPresent() ? Kind.CONDITION : Kind.PAGE_CONDITION,
                problem.question().map(ItemCode::value).orElse(Integer.toString(problem.page())), Optional.empty(),
                Optional.of(problem.problem()));
    }

    /** What stays the same while other things change: not the number of a page, and not what a condition could say instead. */
    Shortcoming essence() {
        return new Shortcoming(kind, kind == Kind.PAGE_CONDITION ? "" : place, language,
                condition.map(problem -> new ConditionProblem(problem.kind(), 1, problem.found(), problem.subject(),
                        List.of(), List.of())));
    }

    static Shortcoming unwritten(Kind kind, String place, Language language) {
        return new Shortcoming(kind, place, Optional.of(language), Optional.empty());
    }

    static Shortcoming of(Kind kind, Object place) {
        return new Shortcoming(kind, place.toString(), Optional.empty(), Optional.empty());
    }
}
