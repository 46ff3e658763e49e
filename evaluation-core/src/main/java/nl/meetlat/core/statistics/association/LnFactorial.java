package nl.meetlat.core.statistics.association;

import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of factorials up to that of the total of a table. */
final class LnFactorial {

    /** Logarithms of probabilities that differ by no more are those of equally probable tables, as in R. */
    static final double EQUAL = 1e-7;

    private static final int LARGEST_TABLE = 1 << 20;

    private final double[] known;

    LnFactorial(long total) {
        known = new double[(int) Math.min(total, LARGEST_TABLE) + 1];
        for (int n = 2; n < known.length; n++) {
            known[n] = LogGamma.value(n + 1.0);
        }
    }

    double of(long n) {
        return n < known.length ? known[(int) n] : LogGamma.value(n + 1.0);
    }

    /** ln of &Pi; 1/count! over all cells: the part of a table's probability that its margins leave open. */
    double lnOpenPart(CountTable table) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                sum -= of(table.count(row, column));
            }
        }
        return sum;
    }

    /** ln of &Pi; row totals! &Pi; column totals! / N!: the part of a table's probability that its margins fix. */
    double lnFixedPart(CountTable table) {
        double sum = -of(table.total());
        for (int row = 0; row < table.rows(); row++) {
            sum += of(table.rowTotal(row));
        }
        for (int column = 0; column < table.columns(); column++) {
            sum += of(table.columnTotal(column));
        }
        return sum;
    }
}
