package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.ValueCount;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.reporting.chart.DistributionChart;
import nl.meetlat.reporting.chart.DistributionChart.Bar;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Figure;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Paragraph;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.text.RichText;

/** How the answers to statements on one scale divide, as a chart with its table. */
final class DistributionSection {

    private final ReportContext context;

    DistributionSection(ReportContext context) {
        this.context = context;
    }

    /** A chapter with a figure per construct; the analyses have the codes of the constructs. */
    List<Block> chapter(List<FrequencyFinding> findings) {
        Map<AnalysisId, List<FrequencyFinding>> byConstruct = findings.stream()
                .filter(each -> context.question(each.variable()).orElse(null) instanceof ScaleQuestion)
                .collect(Collectors.groupingBy(FrequencyFinding::analysis, LinkedHashMap::new, Collectors.toList()));
        if (byConstruct.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, context.phrases().text("distribution.heading"), context.anchor("distribution")));
        blocks.add(Paragraph.of(context.phrases().text("distribution.intro", ends(byConstruct.values()))));
        byConstruct.forEach((analysis, statements) -> blocks
                .add(figure(label(statements), "distribution-" + analysis.value(), statements)));
        return blocks;
    }

    /** What stands at the left and right end of each scale, said once for scales with the same ends. */
    private String ends(Collection<List<FrequencyFinding>> constructs) {
        return constructs.stream().map(statements -> scale(statements).scoredPoints())
                .map(points -> context.phrases().text("distribution.ends", end(points.get(0)),
                        end(points.get(points.size() - 1))))
                .distinct().collect(Collectors.joining("; "));
    }

    private String end(ScalePoint point) {
        return context.wording().quoted(context.wording().text(point.label()));
    }

    private AnswerScale scale(List<FrequencyFinding> statements) {
        return ((ScaleQuestion) context.question(statements.get(0).variable()).orElseThrow()).scale();
    }

    private String label(List<FrequencyFinding> statements) {
        return context.block(statements.stream().map(FrequencyFinding::variable).toList()).map(this::plannedLabel)
                .orElse("");
    }

    private String plannedLabel(Construct construct) {
        return context.wording().text(Optional.ofNullable(context.plan().constructs().get(construct.code()))
                .map(planned -> planned.label()).orElse(construct.label()));
    }

    Figure figure(String name, String anchor, List<FrequencyFinding> findings) {
        AnswerScale scale = scale(findings);
        List<ScalePoint> points = scale.scoredPoints();
        List<Statement> statements = findings.stream().map(finding -> Statement.of(finding, scale, context))
                .toList();
        String caption = context.phrases().text("distribution.caption", name);
        DistributionChart chart = new DistributionChart(caption, description(statements),
                points.stream().map(point -> legend(point, scale)).toList(), high(scale),
                statements.stream().map(this::bar).toList());
        return new Figure(context.anchor(anchor), caption, chart, finding(statements, scale),
                table(caption, anchor, points, scale, statements));
    }

    private Bar bar(Statement statement) {
        Optional<Bar> absent = statement.counts().stream().map(ValueCount::validShare)
                .flatMap(share -> share.absence().stream()).findFirst()
                .map(reason -> Bar.absent(statement.label(), context.wording().reason(reason)));
        return absent.orElseGet(() -> Bar.of(statement.label(),
                statement.counts().stream().map(count -> count.validShare().orElseThrow()).toList(),
                statement.distribution().valid().toOptional().orElse(0L), statement.mean()));
    }

    private String legend(ScalePoint point, AnswerScale scale) {
        String label = context.wording().text(point.label());
        return PointValues.isNumeric(scale) ? point.value() + " " + label : label;
    }

    /** A short name for the points above the middle: their values where these are numbers. */
    private String high(AnswerScale scale) {
        List<ScalePoint> points = scale.scoredPoints();
        if (!PointValues.isNumeric(scale)) {
            return context.phrases().text("distribution.high");
        }
        String from = points.get((points.size() + 1) / 2).value();
        String to = points.get(points.size() - 1).value();
        return from.equals(to) ? to : from + "\u2013" + to;
    }

    private RichText finding(List<Statement> statements, AnswerScale scale) {
        List<Statement> known = statements.stream()
                .filter(statement -> statement.high().isPresent() && !statement.reversed()).toList();
        if (known.size() < 2) {
            return RichText.EMPTY;
        }
        Statement most = known.get(0);
        Statement least = known.get(0);
        for (Statement each : known) {
            most = share(each) > share(most) ? each : most;
            least = share(each) < share(least) ? each : least;
        }
        List<ScalePoint> points = scale.scoredPoints();
        String answers = context.wording().either(points.subList((points.size() + 1) / 2, points.size()).stream()
                .map(point -> context.wording().quoted(context.wording().text(point.label()))).toList());
        RichText leftOut = statements.stream().anyMatch(Statement::reversed)
                ? context.phrases().rich("distribution.reversed.left-out")
                : RichText.EMPTY;
        if (share(most) == share(least)) {
            return context.phrases().rich("shares.alike", context.numbers().percent(share(most)), answers)
                    .then(leftOut);
        }
        return context.phrases().rich("shares.extremes", answers, context.wording().quoted(most.text()),
                context.numbers().percent(share(most)), context.wording().quoted(least.text()),
                context.numbers().percent(share(least))).then(leftOut);
    }

    private static double share(Statement statement) {
        return statement.high().orElseThrow();
    }

    private String description(List<Statement> statements) {
        return statements.stream().map(statement -> statement.high()
                .fold(high -> context.phrases().text("distribution.described", statement.label(),
                        statement.counts().stream()
                                .map(count -> context.numbers().percent(count.validShare().orElseThrow()))
                                .collect(Collectors.joining(", "))),
                        reason -> statement.label() + ": " + context.wording().reason(reason)))
                .collect(Collectors.joining("; "));
    }

    private Table table(String caption, String anchor, List<ScalePoint> points, AnswerScale scale,
            List<Statement> statements) {
        TableBuilder table = new TableBuilder(context, caption).words(context.phrases().text("column.statement"));
        boolean numeric = PointValues.isNumeric(scale);
        points.forEach(point -> table.numbers(numeric ? point.value() : context.wording().text(point.label())));
        table.over(context.phrases().text("distribution.over"), points.size()).numbers("% " + high(scale))
                .numbers(context.phrases().text("column.mean")).numbers(context.phrases().text("column.n"));
        for (Statement statement : statements) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(statement.label()));
            statement.counts().forEach(count -> row.add(context.cells().share(count.validShare())));
            row.add(context.cells().share(statement.high()).with(Mark.TOTAL));
            row.add(statement.mean().isPresent() ? Cell.of(new Value.Decimal(statement.mean().getAsDouble(), 1))
                    : Cell.text("\u2013"));
            row.add(context.cells().count(statement.distribution().valid()));
            table.row(row);
        }
        if (numeric) {
            table.note(RichText.plain(points.stream()
                    .map(point -> context.phrases().text("note.point", point.value(),
                            context.wording().text(point.label())))
                    .collect(Collectors.joining("; ")) + "."));
        }
        boolean reversed = statements.stream().anyMatch(Statement::reversed);
        return table.note(reversed ? context.phrases().rich("note.reversed") : RichText.EMPTY)
                .build(anchor + "-table");
    }
}
