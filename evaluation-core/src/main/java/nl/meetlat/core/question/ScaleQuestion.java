package nl.meetlat.core.question;

import java.util.Objects;

/** A statement or question answered on an ordered (Likert) scale; the only kind that can be an item of a scored construct. */
public record ScaleQuestion(ItemCode code, LocalizedText text, AnswerScale scale,
        Asking asking) implements Question, ChoiceQuestion {

    public ScaleQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.scale(this);
    }
}
