package nl.meetlat.reporting.report;

import java.util.List;

import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding.Weights;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Table;

/** Means weighted to known totals, and what the weights are like. */
final class WeightedMeanSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    WeightedMeanSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AnalysisId analysis, List<WeightedMeanFinding> findings) {
        Weights weights = findings.get(0).weights();
        return List.of(new Heading(1, context.phrases().text("weighted.heading"), context.anchor(analysis.value())),
                new Callout(context.sentences().weights(weights, findings.get(0).margins().stream()
                        .map(margin -> context.wording().background(margin.shortLabel())).toList())),
                means(analysis, findings),
                weights(analysis, weights));
    }

    private Table means(AnalysisId analysis, List<WeightedMeanFinding> findings) {
        TableBuilder table = new TableBuilder(context, context.phrases().text("weighted.heading")).words("")
                .numbers(context.phrases().text("column.n")).numbers(context.phrases().text("column.m"))
                .numbers(context.phrases().text("column.se"));
        for (WeightedMeanFinding finding : findings) {
            table.row(List.of(Cell.text(context.wording().heading(finding.outcome())),
                    context.cells().count(finding.n()), context.cells().decimal(finding.mean(), DECIMALS),
                    context.cells().decimal(finding.se(), DECIMALS)));
        }
        return table.note(context.phrases().rich("weighted.note")).build(analysis.value() + "-table");
    }

    private Table weights(AnalysisId analysis, Weights weights) {
        return new TableBuilder(context, context.phrases().text("weighted.weights")).words("")
                .numbers(context.phrases().text("weighted.min")).numbers(context.phrases().text("weighted.max"))
                .numbers(context.phrases().text("weighted.effect"))
                .numbers(context.phrases().text("weighted.effective"))
                .numbers(context.phrases().text("weighted.iterations"))
                .row(List.of(Cell.text(context.phrases().text("weighted.all")),
                        context.cells().decimal(weights.min(), DECIMALS),
                        context.cells().decimal(weights.max(), DECIMALS),
                        context.cells().decimal(weights.designEffect(), DECIMALS),
                        context.cells().decimal(weights.effectiveN(), 1),
                        context.cells().count(weights.iterations())))
                .build(analysis.value() + "-weights");
    }
}
