package nl.meetlat.core.question;

import java.util.Objects;

/** One choice out of several unordered ones; also the kind of every background question. */
public record SingleChoice(ItemCode code, LocalizedText text, AnswerScale scale,
        boolean required) implements Question, ChoiceQuestion {

    public SingleChoice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.singleChoice(this);
    }
}
