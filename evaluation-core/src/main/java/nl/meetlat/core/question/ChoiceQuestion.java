package nl.meetlat.core.question;

import java.util.Optional;

import nl.meetlat.core.question.Condition.Comparator;

/** A question answered by choosing points of an answer scale; a view on some kinds, not a kind of its own. */
public interface ChoiceQuestion {

    ItemCode code();

    AnswerScale scale();

    /**
     * The question for words that comes with a point such as "other, namely": a short open question of its own, put to who chose
     * that point. Only single and multiple choices have one.
     */
    default Optional<OpenQuestion> namely() {
        return Optional.empty();
    }

    /** The code of the question for words that comes with a choice. */
    static ItemCode namelyCode(ItemCode choice) {
        String suffix = "_other";
        int most = Code.LONGEST - suffix.length();
        return new ItemCode(choice.value().substring(0, Math.min(most, choice.value().length())) + suffix);
    }

    private static OpenQuestion namely(ItemCode choice, ScalePoint point, Condition chosen) {
        return new OpenQuestion(namelyCode(choice), point.label(), false, Asking.OPTIONAL.when(chosen));
    }

    /** The words to one choice. */
    static Optional<OpenQuestion> namelyToOne(SingleChoice choice) {
        return choice.scale().namely().map(point -> namely(choice.code(), point,
                new Condition.Comparison(choice.code(), Comparator.EQUAL, point.value())));
    }

    /** The words to one of several choices. */
    static Optional<OpenQuestion> namelyToSeveral(MultipleChoice choice) {
        return choice.scale().namely().map(
                point -> namely(choice.code(), point, new Condition.Includes(choice.code(), point.value())));
    }
}
