package nl.meetlat.core.response;

import java.time.Instant;
import java.util.Objects;

/**
 * An answer as the database holds it while the respondent is answering.
 *
 * @param value the stored form of the {@link Answer}; empty = taken back
 * @param revision counts the saves of this answer from 1
 * @param savedAt moment of the last save
 */
public record StoredAnswer(String value, int revision, Instant savedAt) {

    public StoredAnswer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(savedAt, "savedAt");
    }

    public boolean isTakenBack() {
        return value.isEmpty();
    }
}
