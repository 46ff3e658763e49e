package nl.meetlat.core.survey;

import java.time.Instant;
import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;

/**
 * A logical survey: what its versions and waves have in common.
 *
 * @param id internal number
 * @param title shown to researchers and managers
 * @param createdAt moment of creation
 */
public record Survey(SurveyId id, LocalizedText title, Instant createdAt) {

    public Survey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
