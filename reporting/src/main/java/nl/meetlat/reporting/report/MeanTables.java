package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.reporting.chart.MeansChart;
import nl.meetlat.reporting.chart.MeansChart.GroupRow;
import nl.meetlat.reporting.chart.MeansChart.MeanPoint;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Figure;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.text.RichText;

/** Tables and figures of group means. */
final class MeanTables {

    /** In the table of all outcomes, as such tables are published. */
    private static final int FEW_DECIMALS = 1;
    private static final int DECIMALS = 2;

    private final ReportContext context;

    MeanTables(ReportContext context) {
        this.context = context;
    }

    /** All outcomes by the groups of one background, with the test of each. */
    Table overview(AnalysisId analysis, List<MeanFinding> findings, Adjustment adjustment) {
        MeanFinding first = findings.get(0);
        boolean corrected = adjustment != Adjustment.NONE;
        String by = context.wording().background(first.by().shortLabel());
        TableBuilder table = new TableBuilder(context, context.phrases().text("means.caption", by)).words("");
        first.groups().forEach(group -> table.numbers(context.wording().group(group.group())));
        table.numbers(context.phrases().text("group.everybody"));
        table.over(context.phrases().text("means.over"), first.groups().size() + 1);
        table.numbers("F").numbers(context.phrases().text("column.df")).numbers("p");
        if (corrected) {
            table.numbers(context.phrases().text("column.p." + adjustment.code()));
        }
        table.numbers("\u03b7\u00b2").over(context.phrases().text("means.test"), corrected ? 5 : 4);
        for (MeanFinding finding : findings) {
            MeanTests.Anova anova = finding.tests().anova();
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(context.wording().heading(finding.outcome())));
            finding.groups().forEach(group -> row.add(context.cells().decimal(group.mean(), FEW_DECIMALS)));
            row.add(context.cells().decimal(finding.total().mean(), FEW_DECIMALS).with(Mark.TOTAL));
            row.add(context.cells().decimal(anova.f(), DECIMALS));
            row.add(context.cells().df(anova.df1(), anova.df2()));
            row.add(context.cells().p(anova.p(), finding.verdict().anovaSignificant()));
            if (corrected) {
                row.add(context.cells().p(finding.pAdjusted(), finding.verdict().anovaSignificantAdjusted()));
            }
            row.add(context.cells().bounded(anova.etaSquared(), DECIMALS));
            table.row(row);
        }
        if (corrected) {
            table.note(context.phrases().rich("note.corrected." + adjustment.code()));
        }
        return table.build(analysis.value() + "-" + first.by().code() + "-table");
    }

    /** n, mean, standard deviation and interval of every outcome in every group of one background. */
    Table details(AnalysisId analysis, List<MeanFinding> findings) {
        MeanFinding first = findings.get(0);
        String by = context.wording().background(first.by().shortLabel());
        TableBuilder table = columns(context.phrases().text("means.details.caption", by));
        for (MeanFinding finding : findings) {
            table.group(context.wording().heading(finding.outcome()));
            finding.groups().forEach(group -> table.row(row(group)));
            table.row(row(finding.total()));
        }
        return table.build(analysis.value() + "-" + first.by().code() + "-details");
    }

    private TableBuilder columns(String caption) {
        return new TableBuilder(context, caption).words("").numbers(context.phrases().text("column.n"))
                .numbers(context.phrases().text("column.m")).numbers(context.phrases().text("column.sd"))
                .numbers(context.intervalHeading());
    }

    private List<Cell> row(GroupMean group) {
        return List.of(Cell.text(context.wording().group(group.group())), context.cells().count(group.n()),
                context.cells().decimal(group.mean(), DECIMALS), context.cells().decimal(group.sd(), DECIMALS),
                context.cells().interval(group.ciLow(), group.ciHigh(), DECIMALS));
    }

    /** A significant difference: the sentence, with a figure where the outcome has a scale to draw it on. */
    List<Block> difference(AnalysisId analysis, MeanFinding finding) {
        RichText sentence = context.sentences().comparison(finding);
        return context.range(finding.outcome()).<List<Block>>map(range -> List.of(figure(analysis, finding, range,
                sentence))).orElseGet(() -> List.of(new Callout(sentence)));
    }

    private Figure figure(AnalysisId analysis, MeanFinding finding, ScaleRange range, RichText sentence) {
        String caption = context.phrases().text("means.figure.caption", context.wording().heading(finding.outcome()),
                context.wording().background(finding.by().shortLabel()),
                context.numbers().wholePercent(context.plan().confidenceLevel()));
        List<GroupRow> rows = new ArrayList<>();
        finding.groups().stream().filter(group -> group.n().toOptional().orElse(1L) > 0)
                .forEach(group -> rows.add(row(group, false)));
        rows.add(row(finding.total(), true));
        String anchor = analysis.value() + "-" + finding.outcome().code() + "-" + finding.by().code();
        TableBuilder table = columns(caption);
        finding.groups().forEach(group -> table.row(row(group)));
        table.total(row(finding.total()));
        return new Figure(context.anchor(anchor), caption,
                new MeansChart(caption, description(rows), range.lowest(), range.highest(), rows), sentence,
                table.build(anchor + "-table"));
    }

    private GroupRow row(GroupMean group, boolean total) {
        String label = context.wording().group(group.group());
        return group.mean().fold(
                mean -> new GroupRow(label,
                        Optional.of(new MeanPoint(group.n().toOptional().orElse(0L), mean,
                                group.ciLow().toOptional().orElse(mean), group.ciHigh().toOptional().orElse(mean))),
                        "", total),
                reason -> new GroupRow(label, Optional.empty(), context.wording().reason(reason), total));
    }

    private String description(List<GroupRow> rows) {
        return rows.stream().map(row -> row.label() + ": "
                + row.point().map(point -> context.numbers().decimal(point.mean(), FEW_DECIMALS)).orElse(row.absence()))
                .collect(Collectors.joining("; "));
    }
}
