package nl.meetlat.core.question;

import java.util.Objects;
import java.util.Optional;

/** Any number of choices out of several; stored as the chosen values joined by {@code |} in scale order. */
public record MultipleChoice(ItemCode code, LocalizedText text, AnswerScale scale,
        Asking asking) implements Question, ChoiceQuestion {

    /** Longest scale of which several points can be chosen. */
    public static final int MOST_POINTS = 60;

    public MultipleChoice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(scale, "scale");
        if (scale.points().size() > MOST_POINTS) {
            throw new IllegalArgumentException("scale " + scale.code() + " has more than " + MOST_POINTS + " points");
        }
    }

    @Override
    public Optional<OpenQuestion> namely() {
        return ChoiceQuestion.namelyToSeveral(this);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.multipleChoice(this);
    }
}
