package nl.meetlat.core.question;

import java.util.Objects;

/** A text between the questions; takes no answer. */
public record Information(ItemCode code, LocalizedText text) implements Question {

    public Information {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.information(this);
    }
}
