package nl.meetlat.core.response;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;

/**
 * A response that was given and submitted elsewhere.
 *
 * @param externalId number or code of the respondent in the source, when there is one
 * @param participant whose it is, when known
 * @param language in which it was given
 * @param channel how it was given, such as {@code web} or {@code paper}; may be empty
 * @param startedAt first moment
 * @param submittedAt last moment, not before the first
 * @param answers by question; a question without answer may be left out
 */
public record FinishedResponse(Optional<String> externalId, Optional<ParticipantId> participant, Language language,
        String channel, Instant startedAt, Instant submittedAt, Map<ItemCode, Answer> answers) {

    public FinishedResponse {
        Objects.requireNonNull(externalId, "externalId");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(channel, "channel");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (submittedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("submitted at " + submittedAt + ", started at " + startedAt);
        }
    }
}
