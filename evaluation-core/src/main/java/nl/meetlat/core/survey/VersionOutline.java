package nl.meetlat.core.survey;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A questionnaire version without its content.
 *
 * @param number 1, 2, ... within the survey
 * @param publishedAt empty while a draft
 */
public record VersionOutline(int number, Optional<Instant> publishedAt) {

    public VersionOutline {
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    public boolean isPublished() {
        return publishedAt.isPresent();
    }
}
