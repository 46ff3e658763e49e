package nl.meetlat.core.evaluation.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.association.FisherExactTest;

/**
 * Two variables counted against each other, without empty rows and columns.
 *
 * @param analysis asked for it
 * @param row variable of the rows
 * @param column variable of the columns
 * @param n respondents with a value of both
 * @param rows values of the rows that occur, in scale order
 * @param columns values of the columns that occur, in scale order
 * @param counts by row, then column
 * @param test Pearson's test with its effect size
 * @param yates the same with Yates's correction, for two by two; not applicable otherwise
 * @param fisher Fisher's exact test
 * @param expectedBelowFive share of the cells with an expected count below five, 0 to 1
 * @param significant whether the test's p lies below the plan's alpha; empty without a p
 */
public record CrossTableFinding(AnalysisId analysis, Variable row, Variable column, Computed<Long> n, List<Group> rows,
        List<Group> columns, List<List<Computed<Long>>> counts, AssociationTest test, Yates yates, Fisher fisher,
        Computed<Double> expectedBelowFive, Optional<Boolean> significant) implements Finding {

    public CrossTableFinding {
        Objects.requireNonNull(analysis, "analysis");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Pearson's statistic with Yates's correction, and its p. */
    public record Yates(Computed<Double> chiSquare, Computed<PValue> p) {}

    /**
     * Fisher's exact test.
     *
     * @param p two-sided
     * @param method how p was found
     */
    public record Fisher(Computed<PValue> p, FisherExactTest.Method method) {}

    @Override
    public String kind() {
        return "crosstab";
    }

    @Override
    public <R> R accept(FindingVisitor<R> visitor) {
        return visitor.crossTable(this);
    }
}
