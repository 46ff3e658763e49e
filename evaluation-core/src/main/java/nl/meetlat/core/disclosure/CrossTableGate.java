package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding.Fisher;
import nl.meetlat.core.evaluation.finding.CrossTableFinding.Yates;
import nl.meetlat.core.evaluation.finding.Variable.Kind;
import nl.meetlat.core.statistics.Computed;

/**
 * Hides a cross table as a whole where a row, a column or, between two backgrounds, a cell is a group that is too small:
 * with margins known from elsewhere, single cells can be found back from the others.
 */
record CrossTableGate(Rule rule) {

    CrossTableFinding release(CrossTableFinding finding) {
        boolean rowsAreGroups = finding.row().kind() == Kind.BACKGROUND;
        boolean columnsAreGroups = finding.column().kind() == Kind.BACKGROUND;
        boolean totalHidden = !rule.allows(finding.n().orElseThrow());
        boolean smallRow = finding.counts().stream().anyMatch(row -> !rule.allows(sum(row)));
        boolean smallColumn = IntStream.range(0, finding.columns().size())
                .anyMatch(
                        column -> !rule.allows(sum(finding.counts().stream().map(row -> row.get(column)).toList())));
        boolean smallCell = finding.counts().stream().flatMap(List::stream)
                .anyMatch(count -> !rule.allows(count.orElseThrow()));
        boolean hidden = totalHidden || rowsAreGroups && smallRow || columnsAreGroups && smallColumn
                || rowsAreGroups && columnsAreGroups && smallCell;
        if (!hidden) {
            return finding;
        }
        return new CrossTableFinding(finding.analysis(), finding.row(), finding.column(),
                Hidden.when(totalHidden, finding.n()), finding.rows(), finding.columns(),
                finding.counts().stream().map(row -> row.stream().map(count -> Hidden.<Long>figure()).toList())
                        .toList(),
                new AssociationTest(Hidden.figure(), finding.test().df(), Hidden.figure(), Hidden.figure()),
                new Yates(Hidden.figure(), Hidden.figure()), new Fisher(Hidden.figure(), finding.fisher().method()),
                Hidden.figure(), totalHidden ? Optional.empty() : finding.significant());
    }

    private static long sum(List<Computed<Long>> counts) {
        return counts.stream().mapToLong(Computed::orElseThrow).sum();
    }
}
