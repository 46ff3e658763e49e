package nl.meetlat.web.api;

import java.time.Instant;
import java.util.Map;

/**
 * A participant, without the personal link; a moment that has not come is null.
 *
 * @param externalId number or code in the researcher's own list; null: none
 * @param language of the mails
 * @param backgrounds value by background
 */
public record ParticipantSummary(long id, String externalId, String email, String name, String language,
        Map<String, String> backgrounds, Instant openedAt, Instant startedAt, Instant completedAt,
        Instant declinedAt) {}
