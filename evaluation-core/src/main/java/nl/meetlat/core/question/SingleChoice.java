package nl.meetlat.core.question;

import java.util.Objects;
import java.util.Optional;

/** One choice out of several unordered ones; also the kind of every background question. */
public record SingleChoice(ItemCode code, LocalizedText text, AnswerScale scale,
        Asking asking) implements Question, ChoiceQuestion {

    public SingleChoice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public Optional<OpenQuestion> namely() {
        return ChoiceQuestion.namelyToOne(this);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.singleChoice(this);
    }
}
