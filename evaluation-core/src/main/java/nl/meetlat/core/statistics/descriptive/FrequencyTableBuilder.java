package nl.meetlat.core.statistics.descriptive;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts observations into a {@link FrequencyTable}. Its memory grows with the distinct values, not with the
 * observations: a hash table of primitives with open addressing, made for counting millions of rows.
 */
public final class FrequencyTableBuilder {

    /** Values lie within this distance of 0. */
    public static final double LARGEST_VALUE = 1e100;

    private static final int FIRST_CAPACITY = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private double[] values = new double[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY];
    private int size;

    FrequencyTableBuilder() {}

    /** Counts {@code value} once. */
    public FrequencyTableBuilder add(double value) {
        return add(value, 1);
    }

    /**
     * Counts {@code value} {@code count} times.
     *
     * @throws IllegalArgumentException
     *             if the value is not finite or further than 1e100 from 0, or the count is negative
     */
    public FrequencyTableBuilder add(double value, long count) {
        if (!(Math.abs(value) <= LARGEST_VALUE)) {
            throw new IllegalArgumentException("an observation is a number within 1e100 of 0, not " + value);
        }
        if (count < 0) {
            throw new IllegalArgumentException("a count is 0 or more, not " + count + " for value " + value);
        }
        if (count > 0) {
            countAt(slotOf(value + 0.0), value + 0.0, count);
        }
        return this;
    }

    /** Counts every observation of {@code table}. */
    public FrequencyTableBuilder addAll(FrequencyTable table) {
        for (int i = 0; i < table.size(); i++) {
            add(table.value(i), table.count(i));
        }
        return this;
    }

    /** The table of everything counted so far. */
    public FrequencyTable build() {
        double[] sorted = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).mapToDouble(i -> values[i])
                .sorted().toArray();
        long[] sortedCounts = Arrays.stream(sorted).mapToLong(value -> counts[slotOf(value)]).toArray();
        return FrequencyTable.ofSorted(sorted, sortedCounts);
    }

    private void countAt(int slot, double value, long count) {
        if (counts[slot] == 0) {
            size++;
        }
        values[slot] = value;
        counts[slot] = Math.addExact(counts[slot], count);
        if (2 * size > counts.length) {
            grow();
        }
    }

    private int slotOf(double value) {
        int mask = counts.length - 1;
        int slot = (int) ((Double.doubleToLongBits(value) * SPREAD) >>> 32) & mask;
        while (counts[slot] > 0 && values[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        double[] oldValues = values;
        long[] oldCounts = counts;
        values = new double[2 * oldValues.length];
        counts = new long[2 * oldCounts.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slotOf(oldValues[i]);
                values[slot] = oldValues[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
