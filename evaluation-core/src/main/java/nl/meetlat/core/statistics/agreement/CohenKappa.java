package nl.meetlat.core.statistics.agreement;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.CountTable;

/**
 * Cohen's kappa: how far two raters agree beyond what chance would bring about.
 *
 * <p>
 * kappa = 1 - &Sigma; d<sub>ij</sub> o<sub>ij</sub> / &Sigma; d<sub>ij</sub> e<sub>ij</sub>, with o the observed counts of
 * category i by the first and j by the second rater, e those expected from the margins, and d the disagreement between
 * categories ({@link KappaWeights}). At most 1; 0 for chance, below 0 for less.
 *
 * <p>
 * No subjects: {@code EMPTY}. Raters who both use one and the same category leave chance nothing to do: {@code NO_VARIANCE}.
 * Cohen, <i>Educational and Psychological Measurement</i> 20 (1960) 37-46 and <i>Psychological Bulletin</i> 70 (1968)
 * 213-220; as R's {@code irr::kappa2(x, "unweighted")}, {@code "equal"} and {@code "squared"}, SPSS's CROSSTABS
 * /STATISTICS=KAPPA and WEIGHTED KAPPA.
 */
public final class CohenKappa {

    private CohenKappa() {}

    /** The kappa of raters {@code first} and {@code second}, counted from 0. */
    public static Computed<Double> of(Ratings ratings, int first, int second, KappaWeights weights) {
        return of(ratings.crossTable(first, second), weights);
    }

    /**
     * The kappa of a cross table with the same categories, in the order of their scale, in rows and columns.
     *
     * @throws IllegalArgumentException
     *             if the table is not square
     */
    public static Computed<Double> of(CountTable table, KappaWeights weights) {
        if (table.rows() != table.columns()) {
            throw new IllegalArgumentException(
                    "kappa needs a square table, not " + table.rows() + " by " + table.columns());
        }
        if (table.total() == 0) {
            return Computed.absent(Reason.EMPTY);
        }
        double observed = 0;
        double expected = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (row != column) {
                    double disagreement = weights.disagreement(Math.abs(row - column), table.rows() - 1);
                    observed += disagreement * table.count(row, column);
                    expected += disagreement * table.expected(row, column);
                }
            }
        }
        return expected == 0 ? Computed.absent(Reason.NO_VARIANCE) : Computed.of(1 - observed / expected);
    }
}
