package nl.meetlat.core.response;

/**
 * How long respondents took over one page of a version.
 *
 * @param responses number of submitted responses in which the page took time that is known
 * @param medianSeconds of those, in the sense of {@link QualitySignals#pageSeconds}; 0 when there are none
 */
public record PageTime(int responses, double medianSeconds) {

    /** Nobody yet. */
    public static final PageTime UNKNOWN = new PageTime(0, 0);

    public PageTime {
        if (responses < 0 || !(medianSeconds >= 0) || Double.isInfinite(medianSeconds)) {
            throw new IllegalArgumentException("median of " + medianSeconds + " s over " + responses + " responses");
        }
    }
}
