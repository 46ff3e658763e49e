package nl.meetlat.core.statistics.association;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.distribution.ChiSquareDistribution;

/**
 * Pearson's chi-square test: whether the rows of a cross table have the same distribution over its columns.
 *
 * <p>
 * chi&sup2; = &Sigma; (O - E)&sup2; / E with O the counts and E = row total x column total / total, without continuity
 * correction; df = (r - 1)(c - 1); Cram&eacute;r's V = sqrt(chi&sup2; / (total x min(r - 1, c - 1))), from 0 to 1.
 *
 * <p>
 * Empty rows and columns are dropped first. What is left needs two rows (else {@code SINGLE_GROUP}, or {@code EMPTY} if
 * nothing is) and two columns ({@code NO_VARIANCE}). Pearson, <i>Philosophical Magazine</i> 50 (1900) 157-175; Cram&eacute;r,
 * <i>Mathematical Methods of Statistics</i> (1946) 282; as R's {@code chisq.test(x, correct = FALSE)}, SPSS's CROSSTABS
 * /STATISTICS=CHISQ PHI.
 *
 * @param chiSquare
 *            the test statistic, 0 or more
 * @param df
 *            the degrees of freedom, 1 or more
 * @param p
 *            the probability of a larger chi-square if rows and columns have nothing to do with each other
 * @param cramersV
 *            the strength of the association, from 0 to 1
 */
public record ChiSquareTest(double chiSquare, long df, PValue p, double cramersV) {

    /** Tests the table of {@code counts}, given by row; the rows are groups. */
    public static Computed<ChiSquareTest> of(long[][] counts) {
        return of(CountTable.of(counts));
    }

    /** Tests {@code counts}; the rows are groups. */
    public static Computed<ChiSquareTest> of(CountTable counts) {
        CountTable table = counts.withoutEmptyLines();
        if (table.refusal().isPresent()) {
            return Computed.absent(table.refusal().get());
        }
        double chiSquare = chiSquare(table);
        int rows = table.rows() - 1;
        int columns = table.columns() - 1;
        long df = (long) rows * columns;
        double cramersV = Math.min(1, Math.sqrt(chiSquare / ((double) table.total() * Math.min(rows, columns))));
        return Computed.of(new ChiSquareTest(chiSquare, df, ChiSquareDistribution.upperTail(chiSquare, df), cramersV));
    }

    private static double chiSquare(CountTable table) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                double expected = table.expected(row, column);
                double difference = table.count(row, column) - expected;
                sum += difference * difference / expected;
            }
        }
        return sum;
    }
}
