package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;

/**
 * Pearson's chi-square test of independence, without continuity correction, with its effect size.
 *
 * @param chiSquare at least 0
 * @param df (rows - 1) x (columns - 1) over the rows and columns that are not empty
 * @param p upper tail
 * @param cramersV strength of the association, 0 to 1
 */
public record AssociationTest(Computed<Double> chiSquare, Computed<Double> df, Computed<PValue> p,
        Computed<Double> cramersV) {}
