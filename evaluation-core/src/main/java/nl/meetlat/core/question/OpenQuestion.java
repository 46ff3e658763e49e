package nl.meetlat.core.question;

import java.util.Objects;

/** An answer in the respondent's own words. */
public record OpenQuestion(ItemCode code, LocalizedText text, boolean longText, Asking asking) implements Question {

    public OpenQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asking, "asking");
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.open(this);
    }
}
