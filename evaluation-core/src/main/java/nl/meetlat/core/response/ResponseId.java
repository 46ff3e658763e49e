package nl.meetlat.core.response;

/** The internal number of a response, unique over all surveys; never shown to respondents. */
public record ResponseId(long value) implements Comparable<ResponseId> {

    public ResponseId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of a response: " + value);
        }
    }

    @Override
    public int compareTo(ResponseId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
