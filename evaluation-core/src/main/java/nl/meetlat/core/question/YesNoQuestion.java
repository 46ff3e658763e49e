package nl.meetlat.core.question;

import java.util.Objects;

/** A question answered with yes or no; its scale holds the two stored values and their labels. */
public record YesNoQuestion(ItemCode code, LocalizedText text, AnswerScale scale,
        Asking asking) implements Question, ChoiceQuestion {

    public YesNoQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.yesNo(this);
    }
}
