package nl.meetlat.core.participation;

/**
 * How many were invited and how far they came.
 *
 * @param invited everybody asked, at least the sum of the others
 * @param started answered something, submitted or not
 * @param completed submitted; part of {@code started}
 * @param declined said not to take part; not part of {@code started}
 */
public record ResponseCounts(long invited, long started, long completed, long declined) {

    public static final ResponseCounts NONE = new ResponseCounts(0, 0, 0, 0);

    public ResponseCounts {
        if (completed < 0 || declined < 0 || completed > started || started + declined > invited) {
            throw new IllegalArgumentException("of %d invited %d started, %d completed and %d declined"
                    .formatted(invited, started, completed, declined));
        }
    }

    /** These counts with one participant more. */
    public ResponseCounts plus(ResponseState state) {
        return plus(state, 1);
    }

    /** These counts with {@code number} participants more in one state. */
    public ResponseCounts plus(ResponseState state, long number) {
        boolean completes = state == ResponseState.COMPLETED;
        boolean starts = completes || state == ResponseState.STARTED;
        return new ResponseCounts(invited + number, started + (starts ? number : 0),
                completed + (completes ? number : 0), declined + (state == ResponseState.DECLINED ? number : 0));
    }
}
