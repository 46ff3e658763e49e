package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.reporting.chart.SharesChart;
import nl.meetlat.reporting.chart.SharesChart.SharePoint;
import nl.meetlat.reporting.chart.SharesChart.ShareRow;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Figure;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.text.RichText;

/** Shares of positive answers, in total and by group. */
final class ProportionSection {

    private final ReportContext context;

    ProportionSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AnalysisId analysis, List<ProportionFinding> findings) {
        List<Variable> variables = findings.stream().map(ProportionFinding::variable).toList();
        String name = context.block(variables).map(block -> context.wording().text(block.label()))
                .orElseGet(() -> context.phrases().text("shares.heading"));
        CommonStem stem = CommonStem
                .of(variables.stream().map(variable -> context.wording().text(variable.label())).toList());
        List<String> quoted = stem.parts().stream().map(context.wording()::quoted).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, name, context.anchor(analysis.value())));
        RichText said = context.sentences().shares(findings, quoted);
        if (!said.isEmpty()) {
            blocks.add(new Callout(said));
        }
        String caption = caption(name, stem, findings.get(0));
        blocks.add(table(analysis, caption, stem, findings));
        RichText differences = context.sentences().differencesInShares(findings, quoted);
        if (!differences.isEmpty()) {
            blocks.add(new Callout(differences));
        }
        if (findings.size() > 1 && findings.stream().allMatch(finding -> finding.total().isPresent())) {
            blocks.add(figure(analysis, name, caption, stem, findings));
        }
        return blocks;
    }

    private String caption(String name, CommonStem stem, ProportionFinding finding) {
        String positive = context.wording().either(finding.positive().stream().map(ScalePoint::label)
                .map(label -> context.wording().quoted(context.wording().text(label))).toList());
        return stem.stem().isEmpty() ? context.phrases().text("shares.caption", name, positive)
                : context.phrases().text("shares.caption.stem", name, context.wording().quoted(stem.stem()), positive);
    }

    private Table table(AnalysisId analysis, String caption, CommonStem stem, List<ProportionFinding> findings) {
        ProportionFinding first = findings.get(0);
        boolean tested = findings.stream().anyMatch(finding -> finding.test().isPresent());
        TableBuilder table = new TableBuilder(context, caption).words("");
        first.groups().forEach(group -> table.numbers(context.wording().group(group.group())));
        first.total().ifPresent(total -> table.numbers(context.phrases().text("group.everybody")));
        int shares = first.groups().size() + (first.total().isPresent() ? 1 : 0);
        if (shares > 1) {
            table.over(context.phrases().text("shares.over"), shares);
        }
        first.total().ifPresent(total -> table.numbers(context.phrases().text("column.n")));
        if (tested) {
            table.numbers("\u03c7\u00b2").numbers(context.phrases().text("column.df")).numbers("p").numbers("V");
            table.over(context.phrases().text("shares.test"), 4);
        }
        for (int i = 0; i < findings.size(); i++) {
            ProportionFinding finding = findings.get(i);
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(stem.parts().get(i)));
            finding.groups().forEach(group -> row.add(context.cells().share(group.share())));
            finding.total().ifPresent(total -> {
                row.add(context.cells().share(total.share()).with(Mark.TOTAL));
                row.add(context.cells().count(total.valid()));
            });
            finding.test().ifPresent(test -> addTest(row, test, finding.significant()));
            table.row(row);
        }
        return table.note(context.phrases().rich("note.valid")).build(analysis.value() + "-table");
    }

    private void addTest(List<Cell> row, AssociationTest test, Optional<Boolean> significant) {
        row.add(context.cells().decimal(test.chiSquare(), 2));
        row.add(context.cells().df(test.df()));
        row.add(context.cells().p(test.p(), significant));
        row.add(context.cells().bounded(test.cramersV(), 2));
    }

    private Figure figure(AnalysisId analysis, String name, String caption, CommonStem stem,
            List<ProportionFinding> findings) {
        List<ShareRow> rows = new ArrayList<>();
        TableBuilder table = new TableBuilder(context, context.phrases().text("shares.interval.caption", caption))
                .words("").numbers("%").numbers(context.intervalHeading())
                .numbers(context.phrases().text("shares.positive"))
                .numbers(context.phrases().text("column.n"));
        for (int i = 0; i < findings.size(); i++) {
            Share total = findings.get(i).total().orElseThrow();
            rows.add(row(stem.parts().get(i), total));
            table.row(List.of(Cell.text(stem.parts().get(i)), context.cells().share(total.share()).with(Mark.TOTAL),
                    context.cells().shareInterval(total.ciLow(), total.ciHigh()),
                    context.cells().count(total.positive()), context.cells().count(total.valid())));
        }
        String title = context.phrases().text("shares.figure", name, context.intervalHeading());
        SharesChart chart = new SharesChart(title, description(rows), rows);
        return new Figure(context.anchor(analysis.value() + "-figure"), title, chart, RichText.EMPTY,
                table.build(analysis.value() + "-figure-table"));
    }

    private ShareRow row(String label, Share total) {
        return total.share().fold(
                share -> new ShareRow(label,
                        Optional.of(new SharePoint(total.valid().toOptional().orElse(0L), share,
                                total.ciLow().toOptional().orElse(share), total.ciHigh().toOptional().orElse(share))),
                        ""),
                reason -> new ShareRow(label, Optional.empty(), context.wording().reason(reason)));
    }

    private String description(List<ShareRow> rows) {
        return rows.stream().map(row -> row.label() + ": "
                + row.share().map(point -> context.numbers().percent(point.share())).orElse(row.absence()))
                .collect(Collectors.joining("; "));
    }
}
