package nl.meetlat.core.response;

import java.util.Arrays;

import nl.meetlat.core.question.ItemCode;

/** One response being coded; see {@link Codebook} for what stands where. Used again for the next after {@link #clear()}. */
public final class CodedRow {

    final short[] points;
    final double[] numbers;
    private final Codebook codebook;

    CodedRow(Codebook codebook) {
        this.codebook = codebook;
        points = new short[codebook.pointPlaces()];
        numbers = new double[codebook.numberPlaces()];
        clear();
    }

    /** What stands where. */
    public Codebook codebook() {
        return codebook;
    }

    /** Makes every question unanswered. */
    public void clear() {
        Arrays.fill(points, Codebook.NOT_ANSWERED);
        Arrays.fill(numbers, Double.NaN);
    }

    /**
     * Puts an answer in its place, or that the question was not put; an answer left open, or in own words, changes nothing.
     *
     * @throws IllegalArgumentException when the scale does not offer the point
     */
    public void put(ItemCode item, Answer answer) {
        codebook.code(this, item, answer);
    }

    /**
     * Puts a point in its place.
     *
     * @param place among the points
     * @param point the index of the chosen point on its scale
     */
    public void put(int place, short point) {
        points[place] = point;
    }

    /** The point in a place among the points, {@link Codebook#NOT_ANSWERED} or {@link Codebook#NOT_ASKED}. */
    public short point(int place) {
        return points[place];
    }

    /** A copy of the points: the index of the chosen point, {@link Codebook#NOT_ANSWERED} or {@link Codebook#NOT_ASKED}. */
    public short[] points() {
        return points.clone();
    }

    /** A copy of the numbers: finite, NaN when not answered, or {@link Codebook#NO_NUMBER_ASKED}. */
    public double[] numbers() {
        return numbers.clone();
    }
}
