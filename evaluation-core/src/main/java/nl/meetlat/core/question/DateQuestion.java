package nl.meetlat.core.question;

import java.util.Objects;

/** A calendar date, stored as ISO 8601. */
public record DateQuestion(ItemCode code, LocalizedText text, Asking asking) implements Question {

    public DateQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.date(this);
    }
}
