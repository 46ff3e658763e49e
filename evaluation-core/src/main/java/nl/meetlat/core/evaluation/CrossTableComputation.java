package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding.Fisher;
import nl.meetlat.core.evaluation.finding.CrossTableFinding.Yates;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.plan.CrossTableAnalysis;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.ChiSquareTest;
import nl.meetlat.core.statistics.association.CountTable;
import nl.meetlat.core.statistics.association.FisherExactTest;
import nl.meetlat.core.statistics.association.YatesTest;

/** Counts two choices against each other and tests whether they have to do with each other. */
final class CrossTableComputation implements Computation {

    private static final double SMALL_EXPECTATION = 5;

    private final CrossTableAnalysis analysis;
    private final Variables variables;
    private final double alpha;
    private final GroupedCounts counts;

    CrossTableComputation(CrossTableAnalysis analysis, Variables variables, double alpha, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        this.alpha = alpha;
        counts = pass.count(variables.grouping(analysis.column()), variables.grouping(analysis.row()));
    }

    @Override
    public List<Finding> findings() {
        Map<Integer, Group> rowGroups = variables.groups(analysis.row());
        Map<Integer, Group> columnGroups = variables.groups(analysis.column());
        long[][] all = rowGroups.keySet().stream()
                .map(row -> columnGroups.keySet().stream().mapToLong(column -> counts.group(row).count(column))
                        .toArray())
                .toArray(long[][]::new);
        List<Group> rows = new ArrayList<>(rowGroups.values());
        List<Group> columns = new ArrayList<>(columnGroups.values());
        int[] keptRows = IntStream.range(0, rows.size()).filter(row -> LongStream.of(all[row]).sum() > 0).toArray();
        int[] keptColumns = IntStream.range(0, columns.size())
                .filter(column -> IntStream.range(0, rows.size()).anyMatch(row -> all[row][column] > 0)).toArray();
        long[][] kept = IntStream.of(keptRows)
                .mapToObj(row -> IntStream.of(keptColumns).mapToLong(column -> all[row][column]).toArray())
                .toArray(long[][]::new);
        return List.of(finding(IntStream.of(keptRows).mapToObj(rows::get).toList(),
                IntStream.of(keptColumns).mapToObj(columns::get).toList(), kept));
    }

    private CrossTableFinding finding(List<Group> rows, List<Group> columns, long[][] kept) {
        CountTable table = CountTable.of(kept);
        AssociationTest test = AssociationTest.of(ChiSquareTest.of(table));
        Computed<YatesTest> yates = YatesTest.of(table);
        Computed<FisherExactTest> fisher = FisherExactTest.of(table);
        List<List<Computed<Long>>> cells = new ArrayList<>();
        for (long[] row : kept) {
            cells.add(LongStream.of(row).mapToObj(Computed::of).toList());
        }
        return new CrossTableFinding(analysis.id(), variables.named(analysis.row()), variables.named(analysis.column()),
                Computed.of(table.total()), rows, columns, cells,
                test, new Yates(yates.map(YatesTest::chiSquare), yates.map(YatesTest::p)),
                new Fisher(fisher.map(FisherExactTest::p), method(fisher)), expectedBelowFive(table),
                test.p().toOptional().map(value -> value.isBelow(alpha)));
    }

    private static FisherExactTest.Method method(Computed<FisherExactTest> test) {
        return test.map(FisherExactTest::method).toOptional().orElse(FisherExactTest.Method.EXACT);
    }

    private static Computed<Double> expectedBelowFive(CountTable table) {
        return table.total() == 0
                ? Computed.absent(Reason.EMPTY)
                : Computed.of(table.shareExpectedBelow(SMALL_EXPECTATION));
    }
}
