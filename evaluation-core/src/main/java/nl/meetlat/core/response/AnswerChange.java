package nl.meetlat.core.response;

import java.util.Objects;

import nl.meetlat.core.question.ItemCode;

/**
 * An answer to be saved.
 *
 * @param item the question
 * @param value the stored form of an {@link Answer} to that question; empty = no answer
 * @param baseRevision the revision the respondent saw when answering; 0 = none yet
 */
public record AnswerChange(ItemCode item, String value, int baseRevision) {

    public AnswerChange {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(value, "value");
        if (baseRevision < 0) {
            throw new IllegalArgumentException("revisions are counted from 0: " + baseRevision);
        }
    }

    /** Whether it says nothing: left open, and seen as open. */
    public boolean isNothing() {
        return value.isEmpty() && baseRevision == 0;
    }
}
