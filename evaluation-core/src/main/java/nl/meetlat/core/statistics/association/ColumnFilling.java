package nl.meetlat.core.statistics.association;

/** Every way to fill a column of given total when the rows have given totals left. */
final class ColumnFilling {

    private final long[] left;
    private final long[] roomBelow;
    private final long column;
    private final LnFactorial lnFactorial;

    ColumnFilling(long[] left, long column, LnFactorial lnFactorial) {
        this.left = left.clone();
        this.column = column;
        this.lnFactorial = lnFactorial;
        this.roomBelow = new long[left.length];
        for (int row = left.length - 2; row >= 0; row--) {
            roomBelow[row] = roomBelow[row + 1] + left[row + 1];
        }
    }

    /** What is done with one way; it answers whether to go on. */
    interface Way {

        /**
         * Takes one filled column.
         *
         * @param left
         *            what the column leaves of the row totals; valid during the call only
         * @param lnPart
         *            the logarithm of &Pi; 1/count! over the column
         */
        boolean take(long[] left, double lnPart);
    }

    void forEach(Way way) {
        fill(0, column, 0, way);
    }

    private boolean fill(int row, long toPlace, double lnPart, Way way) {
        if (row == left.length) {
            return way.take(left, lnPart);
        }
        long available = left[row];
        boolean goOn = true;
        for (long count = Math.max(0, toPlace - roomBelow[row]); goOn
                && count <= Math.min(available, toPlace); count++) {
            left[row] = available - count;
            goOn = fill(row + 1, toPlace - count, lnPart - lnFactorial.of(count), way);
        }
        left[row] = available;
        return goOn;
    }
}
