package nl.meetlat.core.statistics.association;

import java.util.Arrays;

/**
 * All ways to complete a partial table: how much of the probability they hold together, and between which bounds that of a
 * single one lies. As everywhere here, a part of the probability is that of &Pi; 1/count! over the cells.
 *
 * <p>
 * Together: N! / (&Pi; row! &Pi; column!) with the totals that are left. The upper bound of one is Lagrange's: the rows'
 * totals are not held but paid for at the price of independence, so that each column takes its own most probable filling. The
 * lower bound puts each column, or each row, into one cell.
 */
final class Completions {

    private final LnFactorial lnFactorial;
    private final long[] columns;
    private final double lnOfColumns;

    /** @param columns totals of the columns to be filled */
    Completions(LnFactorial lnFactorial, long[] columns) {
        this.lnFactorial = lnFactorial;
        this.columns = columns;
        this.lnOfColumns = lnFactorials(columns);
    }

    private double lnFactorials(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += lnFactorial.of(count);
        }
        return sum;
    }

    /**
     * The logarithm of what all completions hold together.
     *
     * @param rows what is left of the row totals
     */
    double lnTogether(long[] rows) {
        return lnFactorial.of(Arrays.stream(rows).sum()) - lnFactorials(rows) - lnOfColumns;
    }

    /** No completion has a smaller logarithm. */
    double lnLeast(long[] rows) {
        return -Math.min(lnOfColumns, lnFactorials(rows));
    }

    /** No completion has a larger logarithm. */
    double lnMost(long[] rows) {
        double sum = 0;
        double[] lnRows = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            lnRows[row] = rows[row] == 0 ? 0 : Math.log(rows[row]);
            sum -= rows[row] * lnRows[row];
        }
        long total = Arrays.stream(rows).sum();
        for (long column : columns) {
            long[] filling = mostProbable(rows, total, column);
            for (int row = 0; row < rows.length; row++) {
                sum += filling[row] * lnRows[row] - lnFactorial.of(filling[row]);
            }
        }
        return sum;
    }

    /** The mode of a multinomial of {@code column} draws with chances as the rows: Finucan, Biometrika 51 (1964) 513-517. */
    private static long[] mostProbable(long[] rows, long total, long column) {
        long[] filling = new long[rows.length];
        long placed = 0;
        for (int row = 0; row < rows.length; row++) {
            filling[row] = total == 0 ? 0 : column * rows[row] / total;
            placed += filling[row];
        }
        for (; placed < column; placed++) {
            int best = 0;
            for (int row = 1; row < rows.length; row++) {
                if ((double) rows[row] * (filling[best] + 1) > (double) rows[best] * (filling[row] + 1)) {
                    best = row;
                }
            }
            filling[best]++;
        }
        return filling;
    }
}
