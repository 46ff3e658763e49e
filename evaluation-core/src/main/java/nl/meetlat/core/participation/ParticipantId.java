package nl.meetlat.core.participation;

/** The internal number of a participant, unique over all surveys; never shown to respondents. */
public record ParticipantId(long value) implements Comparable<ParticipantId> {

    public ParticipantId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of a participant: " + value);
        }
    }

    @Override
    public int compareTo(ParticipantId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
