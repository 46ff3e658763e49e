package nl.meetlat.core.survey;

/** The internal number of a survey; never shown to respondents. */
public record SurveyId(long value) implements Comparable<SurveyId> {

    public SurveyId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of a survey: " + value);
        }
    }

    @Override
    public int compareTo(SurveyId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
