package nl.meetlat.core.survey;

/** The internal number of a wave, unique over all surveys; never shown to respondents. */
public record WaveId(long value) implements Comparable<WaveId> {

    public WaveId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of a wave: " + value);
        }
    }

    @Override
    public int compareTo(WaveId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
