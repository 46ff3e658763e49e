package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.association.ChiSquareTest;

/**
 * Pearson's chi-square test of independence, without continuity correction, with its effect size.
 *
 * @param chiSquare at least 0
 * @param df (rows - 1) x (columns - 1) over the rows and columns that are not empty
 * @param p upper tail
 * @param cramersV strength of the association, 0 to 1
 */
public record AssociationTest(Computed<Double> chiSquare, Computed<Double> df, Computed<PValue> p,
        Computed<Double> cramersV) {

    /** The figures of a test, each absent for the test's reason where there is no test. */
    public static AssociationTest of(Computed<ChiSquareTest> test) {
        return new AssociationTest(test.map(ChiSquareTest::chiSquare), test.map(found -> (double) found.df()),
                test.map(ChiSquareTest::p), test.map(ChiSquareTest::cramersV));
    }
}
