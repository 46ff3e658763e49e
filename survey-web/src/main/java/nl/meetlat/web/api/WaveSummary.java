package nl.meetlat.web.api;

import java.time.Instant;

/**
 * A wave in a list; a moment that has not come is null.
 *
 * @param questionnaireVersion number of the version that is fielded
 * @param minimumGroupSize smallest group of which results are shown
 * @param openedAt when answering became possible
 * @param closedAt when it was closed by hand
 * @param closesAt when it is planned to close
 */
public record WaveSummary(long id, String name, int questionnaireVersion, int minimumGroupSize, Instant openedAt,
        Instant closedAt, Instant closesAt) {}
