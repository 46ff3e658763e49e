package nl.meetlat.core.evaluation.plan;

import java.util.Objects;

/**
 * The name of one analysis, unique in its plan.
 *
 * @param value 1 to 64 letters, digits, hyphens, underscores or points, first a letter or digit
 */
public record AnalysisId(String value) implements Comparable<AnalysisId> {

    public AnalysisId {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("an id of an analysis has letters, digits, - _ . : '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    }

    @Override
    public int compareTo(AnalysisId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
