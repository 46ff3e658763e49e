package nl.meetlat.core.question;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An ordered list of points from which a respondent chooses.
 *
 * @param code unique in the questionnaire
 * @param points in the order shown; values are unique; at most one asks for words
 */
public record AnswerScale(ScaleCode code, List<ScalePoint> points) {

    public AnswerScale {
        Objects.requireNonNull(code, "code");
        points = List.copyOf(points);
        Set<String> seen = new HashSet<>();
        for (ScalePoint point : points) {
            if (!seen.add(point.value())) {
                throw new IllegalArgumentException("scale " + code + " has value '" + point.value() + "' twice");
            }
        }
        if (points.stream().filter(ScalePoint::namely).count() > 1) {
            throw new IllegalArgumentException("scale " + code + " asks for words at several points");
        }
    }

    /** The point that asks for words, if there is one. */
    public Optional<ScalePoint> namely() {
        return points.stream().filter(ScalePoint::namely).findFirst();
    }

    /** Position of the value among the points, counted from 0; empty when the scale does not offer it. */
    public OptionalInt indexOf(String value) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().equals(value)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public Optional<ScalePoint> point(String value) {
        OptionalInt index = indexOf(value);
        return index.isPresent() ? Optional.of(points.get(index.getAsInt())) : Optional.empty();
    }

    /** Points that count as an answer, without "no opinion". */
    public List<ScalePoint> scoredPoints() {
        return points.stream().filter(point -> !point.missing()).toList();
    }
}
