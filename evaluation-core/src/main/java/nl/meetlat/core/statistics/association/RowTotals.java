package nl.meetlat.core.statistics.association;

import java.util.Arrays;

/** What is left of the row totals of a table when some of its columns are filled, ascending: their order has no meaning. */
record RowTotals(long[] left) {

    static RowTotals inOrder(long[] left) {
        long[] sorted = left.clone();
        Arrays.sort(sorted);
        return new RowTotals(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowTotals totals && Arrays.equals(left, totals.left);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(left);
    }
}
