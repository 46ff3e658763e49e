package nl.meetlat.core.statistics.association;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.ChiSquareDistribution;

/**
 * Pearson's chi-square for two rows and two columns with Yates' correction for continuity.
 *
 * <p>
 * chi&sup2; = N max(0, |ad - bc| - N/2)&sup2; / (product of the four margins), with a and b the first row, c and d the
 * second and N the total; one degree of freedom. After empty rows and columns are dropped, any other table is
 * {@code NOT_APPLICABLE}. Yates, <i>Supplement to the JRSS</i> 1 (1934) 217-235; as R's {@code chisq.test(x)}, SPSS's
 * CROSSTABS, Continuity Correction.
 *
 * @param chiSquare
 *            the test statistic, 0 or more
 * @param p
 *            the probability of a larger chi-square if rows and columns have nothing to do with each other
 */
public record YatesTest(double chiSquare, PValue p) {

    /** Tests {@code counts}. */
    public static Computed<YatesTest> of(CountTable counts) {
        CountTable table = counts.withoutEmptyLines();
        if (table.rows() != 2 || table.columns() != 2) {
            return Computed.absent(table.total() == 0 ? Reason.EMPTY : Reason.NOT_APPLICABLE);
        }
        double total = table.total();
        double difference = Math.abs(
                (double) table.count(0, 0) * table.count(1, 1) - (double) table.count(0, 1) * table.count(1, 0));
        double corrected = Math.max(0, difference - total / 2);
        double chiSquare = corrected / table.rowTotal(0) / table.rowTotal(1) * corrected / table.columnTotal(0)
                / table.columnTotal(1) * total;
        return Computed.of(new YatesTest(chiSquare, ChiSquareDistribution.upperTail(chiSquare, 1)));
    }
}
