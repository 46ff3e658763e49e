package nl.meetlat.core.statistics.association;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Adds up the probabilities of all tables with given margins that are at most as probable as a given one.
 *
 * <p>
 * Column after column is filled, the smallest first. What matters of the columns filled is only what they leave of the row
 * totals, in any order, and their part of the probability: partial tables that agree in both are carried on as one. The
 * last two columns are not filled but sorted by their part of the probability, so that each partial table finds by
 * bisection which of them count.
 */
final class TableEnumeration {

    /** Work beyond which tables are drawn instead: about a second. */
    private static final long MOST_STEPS = 20_000_000;
    private static final long MOST_PARTIAL_TABLES = 2_000_000;
    private static final double EQUAL = 1e-7;

    private final CountTable observed;
    private final LnFactorial lnFactorial;
    private final long[] columns;
    private final double lnObserved;
    private long steps;
    private long partialTables;

    TableEnumeration(CountTable observed) {
        this.observed = observed;
        this.lnFactorial = new LnFactorial(observed.total());
        this.columns = IntStream.range(0, observed.columns()).mapToLong(observed::columnTotal).sorted().toArray();
        this.lnObserved = lnFactorial.lnOpenPart(observed);
    }

    /** The logarithm of the p-value, unless it is too much work. */
    OptionalDouble lnP() {
        long[] rows = IntStream.range(0, observed.rows()).mapToLong(observed::rowTotal).sorted().toArray();
        Map<RowTotals, PartialTables> layer = new HashMap<>();
        layer.computeIfAbsent(new RowTotals(rows), key -> new PartialTables()).add(0, 1);
        for (int column = 0; column < columns.length - 2; column++) {
            layer = fill(layer, columns[column]);
            if (isTooMuch()) {
                return OptionalDouble.empty();
            }
        }
        double sum = 0;
        for (Map.Entry<RowTotals, PartialTables> entry : layer.entrySet()) {
            sum += lastTwoColumns(entry.getKey(), entry.getValue());
            if (isTooMuch()) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(lnFactorial.lnFixedPart(observed) + lnObserved + Math.log(sum));
    }

    private boolean isTooMuch() {
        return steps > MOST_STEPS || partialTables > MOST_PARTIAL_TABLES;
    }

    private Map<RowTotals, PartialTables> fill(Map<RowTotals, PartialTables> layer, long column) {
        Map<RowTotals, PartialTables> next = new HashMap<>();
        partialTables = 0;
        for (Map.Entry<RowTotals, PartialTables> entry : layer.entrySet()) {
            PartialTables before = entry.getValue();
            new ColumnFilling(entry.getKey().left(), column, lnFactorial).forEach((left, lnPart) -> {
                if (isTooMuch()) {
                    return false;
                }
                steps += before.size();
                PartialTables after = next.computeIfAbsent(RowTotals.inOrder(left), key -> new PartialTables());
                int had = after.size();
                for (int i = 0; i < before.size(); i++) {
                    after.add(before.lnPart(i) + lnPart, before.number(i));
                }
                partialTables += after.size() - had;
                return true;
            });
        }
        return next;
    }

    /** The probability of the tables that count, in parts of that of the table observed. */
    private double lastTwoColumns(RowTotals rows, PartialTables before) {
        PartialTables ends = new PartialTables();
        new ColumnFilling(rows.left(), columns[columns.length - 2], lnFactorial).forEach((left, lnPart) -> {
            steps++;
            double lnLast = 0;
            for (long count : left) {
                lnLast -= lnFactorial.of(count);
            }
            ends.add(lnPart + lnLast, 1);
            return !isTooMuch();
        });
        double[] sorted = ends.ascending();
        double[] sums = new double[sorted.length];
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            double scaled = i == 0 ? 0 : sums[i - 1] * Math.exp(sorted[i - 1] - sorted[i]);
            sums[i] = scaled + ends.numberOf(sorted[i]);
        }
        for (int i = 0; i < before.size(); i++) {
            int found = Arrays.binarySearch(sorted, lnObserved + EQUAL - before.lnPart(i));
            int last = found < 0 ? -found - 2 : found;
            if (last >= 0) {
                sum += before.number(i) * sums[last] * Math.exp(before.lnPart(i) + sorted[last] - lnObserved);
            }
        }
        return sum;
    }
}
