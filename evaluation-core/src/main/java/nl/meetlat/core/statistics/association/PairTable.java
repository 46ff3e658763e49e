package nl.meetlat.core.statistics.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.FrequencyTableBuilder;

/**
 * A sample of pairs of numbers as the distinct pairs in it, ascending, with the number of times each occurs. What
 * {@link FrequencyTable} is to one variable.
 */
public final class PairTable {

    private final List<Entry> entries;
    private final long n;

    private PairTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.n = entries.stream().mapToLong(Entry::count).reduce(0, Math::addExact);
    }

    /**
     * A distinct pair.
     *
     * @param x
     *            the first number
     * @param y
     *            the second
     * @param count
     *            how often they occur together, at least 1
     */
    public record Entry(double x, double y, long count) {}

    /** A builder that counts pairs as they come, in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** The number of pairs observed. */
    public long n() {
        return n;
    }

    /** The distinct pairs, ascending by x and then by y. */
    public List<Entry> entries() {
        return entries;
    }

    /** The sample of the first numbers. */
    public FrequencyTable x() {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        entries.forEach(entry -> builder.add(entry.x(), entry.count()));
        return builder.build();
    }

    /** The sample of the second numbers. */
    public FrequencyTable y() {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        entries.forEach(entry -> builder.add(entry.y(), entry.count()));
        return builder.build();
    }

    /** The pairs after {@code ofX} of every first and {@code ofY} of every second number. */
    public PairTable map(DoubleUnaryOperator ofX, DoubleUnaryOperator ofY) {
        Builder builder = builder();
        entries.forEach(
                entry -> builder.add(ofX.applyAsDouble(entry.x()), ofY.applyAsDouble(entry.y()), entry.count()));
        return builder.build();
    }

    /** Counts pairs; its memory grows with the distinct ones. */
    public static final class Builder {

        private final Map<Double, FrequencyTableBuilder> byX = new TreeMap<>();

        private Builder() {}

        /** Counts the pair of {@code x} and {@code y} once. */
        public Builder add(double x, double y) {
            return add(x, y, 1);
        }

        /**
         * Counts the pair of {@code x} and {@code y} {@code count} times.
         *
         * @throws IllegalArgumentException
         *             if a number is not finite or further than 1e100 from 0, or the count is negative
         */
        public Builder add(double x, double y, long count) {
            if (!(Math.abs(x) <= FrequencyTableBuilder.LARGEST_VALUE)) {
                throw new IllegalArgumentException("an observation is a number within 1e100 of 0, not " + x);
            }
            byX.computeIfAbsent(x + 0.0, key -> FrequencyTable.builder()).add(y, count);
            return this;
        }

        /** The table of everything counted so far. */
        public PairTable build() {
            List<Entry> entries = new ArrayList<>();
            byX.forEach((x, counted) -> {
                FrequencyTable ys = counted.build();
                for (int i = 0; i < ys.size(); i++) {
                    entries.add(new Entry(x, ys.value(i), ys.count(i)));
                }
            });
            return new PairTable(entries);
        }
    }
}
