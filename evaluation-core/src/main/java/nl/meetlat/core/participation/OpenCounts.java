package nl.meetlat.core.participation;

/**
 * How many came by the open link of a wave and how far they got. Nobody knows how many could have, so there is no rate.
 *
 * @param started answered something, submitted or not
 * @param completed submitted; part of {@code started}
 */
public record OpenCounts(long started, long completed) {

    public static final OpenCounts NONE = new OpenCounts(0, 0);

    public OpenCounts {
        if (completed < 0 || completed > started) {
            throw new IllegalArgumentException("by the open link %d started and %d completed".formatted(started,
                    completed));
        }
    }
}
