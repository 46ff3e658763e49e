package nl.meetlat.core.construct;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import nl.meetlat.core.question.AnswerScale;

/**
 * Scores coded responses on one construct: the mean of the answered items, reverse-coded ones turned around, if enough are
 * answered. A score is handed out as a whole number that is equal for equal sums of equally many answers, so that scores
 * can be counted exactly; {@link #score} turns it into the score.
 */
public final class ConstructScorer {

    private static final long NOT_SCORED = Long.MIN_VALUE;

    private final int[] places;
    private final long[][] units;
    private final long unitsPerOne;
    private final long lowestSum;
    private final int leastAnswered;

    /**
     * One item as it stands in a coded row.
     *
     * @param place
     *            its place among the points of a row
     * @param scale
     *            on which it is answered
     * @param reverseCoded
     *            whether its answers are turned around
     */
    public record Item(int place, AnswerScale scale, boolean reverseCoded) {}

    /**
     * A scorer of a construct.
     *
     * @param items
     *            at least one
     * @param rule
     *            how many items have to be answered
     */
    public ConstructScorer(List<Item> items, MissingRule rule) {
        leastAnswered = rule.leastAnswered(items.size());
        places = items.stream().mapToInt(Item::place).toArray();
        List<PointValues> values = items.stream().map(item -> PointValues.of(item.scale())).toList();
        int decimals = values.stream().mapToInt(ConstructScorer::decimals).max().orElseThrow();
        unitsPerOne = BigDecimal.TEN.pow(decimals).longValueExact();
        units = new long[places.length][];
        long lowest = 0;
        for (int i = 0; i < places.length; i++) {
            units[i] = units(values.get(i), items.get(i).reverseCoded());
            lowest += Math.min(0, lowestOf(units[i]));
        }
        lowestSum = lowest;
    }

    private static int decimals(PointValues values) {
        int decimals = 0;
        for (int i = 0; i < values.size(); i++) {
            decimals = Math.max(decimals, values.isScored(i) ? values.value(i, false).scale() : 0);
        }
        return decimals;
    }

    private long[] units(PointValues values, boolean reverse) {
        long[] result = new long[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.isScored(i)
                    ? values.value(i, reverse).multiply(BigDecimal.valueOf(unitsPerOne)).longValueExact()
                    : NOT_SCORED;
        }
        return result;
    }

    private static long lowestOf(long[] units) {
        long lowest = Long.MAX_VALUE;
        for (long unit : units) {
            lowest = unit == NOT_SCORED ? lowest : Math.min(lowest, unit);
        }
        return lowest;
    }

    /** The number of items. */
    public int items() {
        return places.length;
    }

    /** Whether every item has this code in a response. @param points of the response */
    public boolean isEverywhere(short code, short[] points) {
        return IntStream.of(places).allMatch(place -> points[place] == code);
    }

    /** The key of a response's score, 0 or more; empty when too few items are answered. */
    public OptionalLong key(short[] points) {
        long sum = 0;
        int answered = 0;
        for (int i = 0; i < places.length; i++) {
            short point = points[places[i]];
            if (point >= 0 && units[i][point] != NOT_SCORED) {
                sum += units[i][point];
                answered++;
            }
        }
        return answered < leastAnswered
                ? OptionalLong.empty()
                : OptionalLong.of((sum - lowestSum) * (places.length + 1) + answered);
    }

    /** The score of a key. */
    public double score(long key) {
        long answered = key % (places.length + 1);
        long sum = key / (places.length + 1) + lowestSum;
        return (double) sum / (answered * unitsPerOne);
    }

    /**
     * Fills in a response's answers, reverse-coded items turned around, in the order of the items.
     *
     * @param answers
     *            as many places as items; only filled in completely when true is returned
     * @return whether every item is answered
     */
    public boolean complete(short[] points, double[] answers) {
        for (int i = 0; i < places.length; i++) {
            short point = points[places[i]];
            if (point < 0 || units[i][point] == NOT_SCORED) {
                return false;
            }
            answers[i] = (double) units[i][point] / unitsPerOne;
        }
        return true;
    }
}
