package nl.meetlat.core.question;

import java.util.Objects;

/** Any number of choices out of several; stored as the chosen values joined by {@code |} in scale order. */
public record MultipleChoice(ItemCode code, LocalizedText text, AnswerScale scale,
        boolean required) implements Question, ChoiceQuestion {

    public MultipleChoice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.multipleChoice(this);
    }
}
