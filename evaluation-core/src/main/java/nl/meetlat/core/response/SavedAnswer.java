package nl.meetlat.core.response;

import java.util.Objects;

/**
 * What became of one change.
 *
 * @param change as asked
 * @param value stored now; empty = no answer
 * @param revision stored now; 0 = never answered
 */
public record SavedAnswer(AnswerChange change, String value, int revision) {

    public SavedAnswer {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(value, "value");
    }

    /** Whether another answer had been saved since the respondent saw this one; then nothing was changed. */
    public boolean isConflict() {
        return !change.isNothing() && !value.equals(change.value());
    }
}
