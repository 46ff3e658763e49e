package nl.meetlat.core.participation;

/** The internal number of a mail, unique over all surveys. */
public record OutboxMailId(long value) implements Comparable<OutboxMailId> {

    public OutboxMailId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of a mail: " + value);
        }
    }

    @Override
    public int compareTo(OutboxMailId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
