package nl.meetlat.core.construct;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ScalePoint;

/**
 * The number that each point of a scale stands for: its stored value where all are numbers, else its place counted from 1.
 * "No opinion" stands for nothing and takes no place.
 */
public final class PointValues {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final BigDecimal[] values;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    private PointValues(BigDecimal[] values, BigDecimal lowest, BigDecimal highest) {
        this.values = values;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * The values of a scale's points.
     *
     * @throws IllegalArgumentException
     *             if some scored points have a number as value and others have not, or no point is scored
     */
    public static PointValues of(AnswerScale scale) {
        if (isPartlyNumeric(scale) || scale.scoredPoints().isEmpty()) {
            throw new IllegalArgumentException("the points of scale " + scale.code() + " do not stand for numbers");
        }
        boolean numeric = isNumeric(scale);
        List<ScalePoint> points = scale.points();
        BigDecimal[] values = new BigDecimal[points.size()];
        BigDecimal lowest = null;
        BigDecimal highest = null;
        int place = 0;
        for (int i = 0; i < values.length; i++) {
            if (!points.get(i).missing()) {
                place++;
                values[i] = numeric ? new BigDecimal(points.get(i).value()) : BigDecimal.valueOf(place);
                lowest = lowest == null ? values[i] : lowest.min(values[i]);
                highest = highest == null ? values[i] : highest.max(values[i]);
            }
        }
        return new PointValues(values, lowest, highest);
    }

    /** Whether the stored value of every scored point is a number. */
    public static boolean isNumeric(AnswerScale scale) {
        return scale.scoredPoints().stream().allMatch(point -> NUMBER.matcher(point.value()).matches());
    }

    /** Whether some scored points have a number as stored value and others have not. */
    public static boolean isPartlyNumeric(AnswerScale scale) {
        return !isNumeric(scale)
                && scale.scoredPoints().stream().anyMatch(point -> NUMBER.matcher(point.value()).matches());
    }

    /** How many points there are, "no opinion" included. */
    public int size() {
        return values.length;
    }

    /** Whether the point at the index, from 0, stands for a number. */
    public boolean isScored(int index) {
        return values[index] != null;
    }

    /** The number of a scored point, turned around (lowest + highest - value) if {@code reverse}. */
    BigDecimal value(int index, boolean reverse) {
        return reverse ? lowest.add(highest).subtract(values[index]) : values[index];
    }

    /** The number of a scored point. */
    public double value(int index) {
        return values[index].doubleValue();
    }
}
