package nl.meetlat.core.statistics;

/**
 * A confidence interval.
 *
 * @param low
 *            its lower end, finite
 * @param high
 *            its upper end, finite and at least {@code low}
 * @param level
 *            its confidence level, between 0 and 1, such as 0.95
 */
public record Interval(double low, double high, double level) {

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("an interval runs from low to high, not from " + low + " to " + high);
        }
        requireLevel(level);
    }

    /**
     * Returns {@code level} if it is a confidence level.
     *
     * @throws IllegalArgumentException
     *             if it does not lie between 0 and 1, both excluded
     */
    public static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level lies between 0 and 1, not " + level);
        }
        return level;
    }
}
