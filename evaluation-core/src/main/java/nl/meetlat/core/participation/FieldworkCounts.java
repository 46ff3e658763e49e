package nl.meetlat.core.participation;

/**
 * How far the mails and the participants of a wave got. Who completed has also started and opened; who declined may have.
 *
 * @param invited participants in the list
 * @param sent of which the mail server took the invitation
 * @param opened of which opened the link
 * @param started of which saved an answer
 * @param completed of which submitted
 * @param declined of which said not to take part
 */
public record FieldworkCounts(long invited, long sent, long opened, long started, long completed, long declined) {

    public FieldworkCounts {
        if (completed < 0 || declined < 0 || sent < 0 || completed > started || started > opened || opened > invited
                || sent > invited || completed + declined > invited) {
            throw new IllegalArgumentException(
                    "of %d invited %d sent, %d opened, %d started, %d completed and %d declined"
                            .formatted(invited, sent, opened, started, completed, declined));
        }
    }
}
