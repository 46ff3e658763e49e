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
 * totals, in any order, and their part of the probability: partial tables that agree in both are carried on as one, and
 * those of which all completions or none count are settled at once ({@link Completions}). The
 * ways to fill the last two columns are not kept: each finds by bisection with which partial tables it counts.
 */
final class TableEnumeration {

    /** Work beyond which tables are drawn instead: about a second. */
    private static final long MOST_STEPS = 40_000_000;
    private static final long MOST_PARTIAL_TABLES = 4_000_000;

    private final CountTable observed;
    private final LnFactorial lnFactorial;
    private final long[] columns;
    private final double lnObserved;
    private double settled;
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
        Map<RowTotals, Open> layer = new HashMap<>();
        Open nothing = Open.of(new RowTotals(rows), new Completions(lnFactorial, columns));
        nothing.tables().add(0, 1);
        layer.put(new RowTotals(rows), nothing);
        for (int column = 0; column < columns.length - 2; column++) {
            layer = fill(layer, column);
            if (isTooMuch()) {
                return OptionalDouble.empty();
            }
        }
        double sum = settled;
        for (Map.Entry<RowTotals, Open> entry : layer.entrySet()) {
            sum += entry.getValue().tables().size() == 0 ? 0
                    : lastTwoColumns(entry.getKey(), entry.getValue().tables());
            if (isTooMuch()) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(lnFactorial.lnFixedPart(observed) + lnObserved + Math.log(sum));
    }

    private boolean isTooMuch() {
        return steps > MOST_STEPS || partialTables > MOST_PARTIAL_TABLES;
    }

    private Map<RowTotals, Open> fill(Map<RowTotals, Open> layer, int column) {
        Completions completions = new Completions(lnFactorial, Arrays.copyOfRange(columns, column + 1, columns.length));
        Map<RowTotals, Open> next = new HashMap<>();
        partialTables = 0;
        for (Map.Entry<RowTotals, Open> entry : layer.entrySet()) {
            PartialTables before = entry.getValue().tables();
            if (before.size() == 0) {
                continue;
            }
            new ColumnFilling(entry.getKey().left(), columns[column], lnFactorial).forEach((left, lnPart) -> {
                if (isTooMuch()) {
                    return false;
                }
                steps += 1 + before.size();
                Open after = next.computeIfAbsent(RowTotals.inOrder(left), rows -> Open.of(rows, completions));
                int had = after.tables().size();
                for (int i = 0; i < before.size(); i++) {
                    take(after, before.lnPart(i) + lnPart, before.number(i));
                }
                partialTables += after.tables().size() - had;
                return true;
            });
        }
        return next;
    }

    /** Keeps partial tables, unless all of their completions count, whose probability is known together, or none does. */
    private void take(Open after, double lnPart, double number) {
        if (lnPart + after.lnMost() <= lnObserved + LnFactorial.EQUAL) {
            settled += number * Math.exp(lnPart + after.lnTogether() - lnObserved);
        } else if (lnPart + after.lnLeast() <= lnObserved + LnFactorial.EQUAL) {
            after.tables().add(lnPart, number);
        }
    }

    /** Partial tables that leave the same, what their completions hold together, and the bounds of a single completion. */
    private record Open(PartialTables tables, double lnTogether, double lnMost, double lnLeast) {

        static Open of(RowTotals rows, Completions completions) {
            return new Open(new PartialTables(), completions.lnTogether(rows.left()),
                    completions.lnMost(rows.left()), completions.lnLeast(rows.left()));
        }
    }

    /**
     * The probability of the tables that count, in parts of that of the table observed. A way to fill the last two columns counts
     * with the partial tables whose room, what is left until the probability observed, is as large as its own part.
     */
    private double lastTwoColumns(RowTotals rows, PartialTables before) {
        double[] rooms = new double[before.size()];
        Arrays.setAll(rooms, i -> lnObserved + LnFactorial.EQUAL - before.lnPart(i));
        Arrays.sort(rooms);
        double[] fitting = new double[rooms.length];
        new ColumnFilling(rows.left(), columns[columns.length - 2], lnFactorial).forEach((left, lnPart) -> {
            steps++;
            double ln = lnPart;
            for (long count : left) {
                ln -= lnFactorial.of(count);
            }
            int found = Arrays.binarySearch(rooms, ln);
            int room = found < 0 ? -found - 1 : found;
            if (room < rooms.length) {
                fitting[room] += Math.exp(ln - rooms[room]);
            }
            return !isTooMuch();
        });
        for (int room = 1; room < rooms.length; room++) {
            fitting[room] += fitting[room - 1] * Math.exp(rooms[room - 1] - rooms[room]);
        }
        double sum = 0;
        for (int i = 0; i < before.size(); i++) {
            int room = Arrays.binarySearch(rooms, lnObserved + LnFactorial.EQUAL - before.lnPart(i));
            sum += before.number(i) * fitting[room];
        }
        return sum * Math.exp(LnFactorial.EQUAL);
    }
}
