package nl.meetlat.reporting.report;

import java.util.List;

import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;

/** Means weighted to known totals. */
final class WeightedMeanSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    WeightedMeanSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AnalysisId analysis, List<WeightedMeanFinding> findings) {
        String heading = context.phrases().text("weighted.heading");
        TableBuilder table = new TableBuilder(context, heading).words("").numbers(context.phrases().text("column.n"))
                .numbers(context.phrases().text("column.m")).numbers(context.phrases().text("column.se"))
                .numbers(context.phrases().text("weighted.effective"));
        for (WeightedMeanFinding finding : findings) {
            table.row(List.of(Cell.text(context.wording().heading(finding.outcome())),
                    context.cells().count(finding.n()), context.cells().decimal(finding.mean(), DECIMALS),
                    context.cells().decimal(finding.se(), DECIMALS),
                    context.cells().decimal(finding.weights().effectiveN(), 1)));
        }
        return List.of(new Heading(1, heading, context.anchor(analysis.value())),
                table.build(analysis.value() + "-table"));
    }
}
