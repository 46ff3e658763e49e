package nl.meetlat.core.statistics.descriptive;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A sample as the distinct values in it, ascending, with the number of times each occurs.
 *
 * <p>
 * Answers repeat: twenty thousand people give five different answers, and the cost of every statistic that starts here
 * follows from the five. Tables of the parts of a sample {@link #merge add up} to the table of the whole. Missing answers
 * are not in a table; values are finite and within 1e100 of zero, so that no square of them overflows.
 *
 * <pre>{@code
 * FrequencyTable answers = FrequencyTable.builder().add(4, 17).add(5, 9).add(3).build();
 * answers.n(); // 27
 * }</pre>
 */
public final class FrequencyTable {

    /** The sample without observations. */
    public static final FrequencyTable EMPTY = new FrequencyTable(new double[0], new long[0]);

    private final double[] values;
    private final long[] counts;
    private final long n;

    private FrequencyTable(double[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
        this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    }

    /** A builder that counts values as they come, in any order. */
    public static FrequencyTableBuilder builder() {
        return new FrequencyTableBuilder();
    }

    /** The table of the given observations. */
    public static FrequencyTable of(double... observations) {
        FrequencyTableBuilder builder = builder();
        for (double observation : observations) {
            builder.add(observation);
        }
        return builder.build();
    }

    /** Takes over both arrays, which are ascending without repeats and above 0 respectively. */
    static FrequencyTable ofSorted(double[] values, long[] counts) {
        return values.length == 0 ? EMPTY : new FrequencyTable(values, counts);
    }

    /** The table of all observations in {@code tables} together. */
    public static FrequencyTable merge(Iterable<FrequencyTable> tables) {
        FrequencyTableBuilder builder = builder();
        for (FrequencyTable table : tables) {
            builder.addAll(table);
        }
        return builder.build();
    }

    /** The table of all observations in this and {@code other} together. */
    public FrequencyTable merge(FrequencyTable other) {
        return builder().addAll(this).addAll(other).build();
    }

    /** The table of {@code function} of every observation; values which become equal are counted together. */
    public FrequencyTable map(DoubleUnaryOperator function) {
        FrequencyTableBuilder builder = builder();
        for (int i = 0; i < values.length; i++) {
            builder.add(function.applyAsDouble(values[i]), counts[i]);
        }
        return builder.build();
    }

    /** The number of observations. */
    public long n() {
        return n;
    }

    /** Whether there is no observation. */
    public boolean isEmpty() {
        return n == 0;
    }

    /** The number of distinct values. */
    public int size() {
        return values.length;
    }

    /** The distinct value at {@code index}, counted from 0 at the smallest. */
    public double value(int index) {
        return values[index];
    }

    /** How often the distinct value at {@code index} occurs, at least 1. */
    public long count(int index) {
        return counts[index];
    }

    /** How often {@code value} occurs, 0 if it does not. */
    public long countOf(double value) {
        int index = Arrays.binarySearch(values, value + 0.0);
        return index < 0 ? 0 : counts[index];
    }

    /** n, mean and standard deviation. */
    public Summary summary() {
        return Summary.of(Moments.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrequencyTable table
                && Arrays.equals(values, table.values)
                && Arrays.equals(counts, table.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(counts);
    }

    /** The distinct values with their counts, such as {@code {3.0=1, 4.0=17}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(values[i]).append('=').append(counts[i]);
        }
        return text.append('}').toString();
    }
}
