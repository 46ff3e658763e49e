package nl.meetlat.core.question;

import java.util.Objects;

/**
 * The most important of several choices, in order; stored as the chosen values joined by {@code |}, the first first.
 *
 * @param places how many are put in order, 1 to {@value MultipleChoice#MOST_POINTS}; no more than there are points are
 */
public record RankingQuestion(ItemCode code, LocalizedText text, AnswerScale scale, int places,
        Asking asking) implements Question, ChoiceQuestion {

    public RankingQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        if (scale.points().size() > MultipleChoice.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "scale " + scale.code() + " has more than " + MultipleChoice.MOST_POINTS + " points");
        }
        if (places < 1 || places > MultipleChoice.MOST_POINTS) {
            throw new IllegalArgumentException("places of " + code + ": " + places);
        }
    }

    /** How many can be put in order: the places, as far as there are points. */
    public int ranks() {
        return Math.min(places, scale.points().size());
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.ranking(this);
    }
}
