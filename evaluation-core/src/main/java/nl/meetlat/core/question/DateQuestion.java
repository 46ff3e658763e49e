package nl.meetlat.core.question;

import java.util.Objects;

/** A calendar date, stored as ISO 8601. */
public record DateQuestion(ItemCode code, LocalizedText text, boolean required) implements Question {

    public DateQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.date(this);
    }
}
