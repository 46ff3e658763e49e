package nl.meetlat.core.question;

import java.util.Objects;

/** A number between two bounds, inclusive, stored with a decimal point. */
public record NumberQuestion(ItemCode code, LocalizedText text, double minimum, double maximum, LocalizedText unit,
        Asking asking) implements Question {

    public NumberQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(unit, "unit");
        if (!(minimum <= maximum)) {
            throw new IllegalArgumentException("bounds of " + code + ": " + minimum + " to " + maximum);
        }
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.number(this);
    }
}
