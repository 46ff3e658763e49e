package nl.meetlat.core.participation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The response of one fielding, in total and per background. A participant without a value for a background is counted
 * under the empty string there.
 *
 * @param total everybody invited
 * @param byBackground per background its values, in the order to show; the counts of one background add up to the total
 * @param open who came by the open link, besides everybody
 */
public record ResponseFigures(ResponseCounts total, Map<BackgroundName, Map<String, ResponseCounts>> byBackground,
        OpenCounts open) {

    /** Nobody was invited by a list: response cannot be told. */
    public static final ResponseFigures UNKNOWN = new ResponseFigures(ResponseCounts.NONE, Map.of());

    public ResponseFigures {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(open, "open");
        Map<BackgroundName, Map<String, ResponseCounts>> copy = new LinkedHashMap<>();
        for (Map.Entry<BackgroundName, Map<String, ResponseCounts>> background : byBackground.entrySet()) {
            Map<String, ResponseCounts> values = new LinkedHashMap<>(background.getValue());
            long invited = values.values().stream().mapToLong(ResponseCounts::invited).sum();
            long completed = values.values().stream().mapToLong(ResponseCounts::completed).sum();
            if (invited != total.invited() || completed != total.completed()) {
                throw new IllegalArgumentException(
                        "by %s %d of %d invited and %d of %d completed are counted".formatted(
                                background.getKey(), invited, total.invited(), completed, total.completed()));
            }
            copy.put(background.getKey(), Collections.unmodifiableMap(values));
        }
        byBackground = Collections.unmodifiableMap(copy);
    }

    /** Of a fielding without an open link. */
    public ResponseFigures(ResponseCounts total, Map<BackgroundName, Map<String, ResponseCounts>> byBackground) {
        this(total, byBackground, OpenCounts.NONE);
    }

    /** Counts one participant after the other. */
    public static final class Counter {

        private ResponseCounts total = ResponseCounts.NONE;
        private final Map<BackgroundName, Map<String, ResponseCounts>> byBackground = new LinkedHashMap<>();

        /** @param backgrounds to count by, in this order */
        public Counter(Iterable<BackgroundName> backgrounds) {
            backgrounds.forEach(background -> byBackground.put(background, new LinkedHashMap<>()));
        }

        /** Adds a participant, given by the values of the backgrounds; a background not among them counts as unknown. */
        public void add(ResponseState state, Map<BackgroundName, String> backgrounds) {
            total = total.plus(state);
            byBackground.forEach((background, counts) -> counts.merge(backgrounds.getOrDefault(background, ""),
                    ResponseCounts.NONE.plus(state), (before, one) -> before.plus(state)));
        }

        public ResponseFigures figures() {
            return new ResponseFigures(total, byBackground);
        }
    }
}
