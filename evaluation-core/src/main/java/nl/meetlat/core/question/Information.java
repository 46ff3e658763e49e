package nl.meetlat.core.question;

import java.util.Objects;

/** A text between the questions; takes no answer. */
public record Information(ItemCode code, LocalizedText text, Asking asking) implements Question {

    public Information {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        if (asking.obligation() != Obligation.OPTIONAL) {
            throw new IllegalArgumentException("a text that takes no answer requires none: " + code);
        }
    }

    /** A text for everybody. */
    public Information(ItemCode code, LocalizedText text) {
        this(code, text, Asking.OPTIONAL);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.information(this);
    }
}
