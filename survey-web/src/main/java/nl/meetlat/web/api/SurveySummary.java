package nl.meetlat.web.api;

import java.time.Instant;
import java.util.Map;

/**
 * A survey in a list.
 *
 * @param title by language, such as {@code nl}
 */
public record SurveySummary(long id, Map<String, String> title, Instant createdAt) {}
