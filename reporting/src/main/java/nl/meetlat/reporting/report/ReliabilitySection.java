package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.sentence.Sentences;
import nl.meetlat.reporting.text.RichText;

/** How well the statements of each construct measure one thing. */
final class ReliabilitySection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    ReliabilitySection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AnalysisId analysis, List<ReliabilityFinding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, context.phrases().text("reliability.heading"), context.anchor(analysis.value())));
        RichText said = context.sentences().reliability(findings);
        if (!said.isEmpty()) {
            blocks.add(new Callout(said));
        }
        blocks.add(scales(analysis, findings));
        if (findings.stream().flatMap(finding -> finding.items().stream())
                .anyMatch(item -> item.itemRest().isPresent())) {
            blocks.add(items(analysis, findings));
        }
        return blocks;
    }

    private Table scales(AnalysisId analysis, List<ReliabilityFinding> findings) {
        boolean omega = findings.stream().anyMatch(finding -> finding.omegaTotal().isPresent());
        TableBuilder table = new TableBuilder(context, context.phrases().text("reliability.caption")).words("")
                .numbers(context.phrases().text("reliability.items")).numbers(context.phrases().text("column.n"))
                .numbers("\u03b1");
        if (omega) {
            table.numbers("\u03c9");
        }
        for (ReliabilityFinding finding : findings) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.text(context.wording().heading(finding.construct())));
            row.add(Cell.text(context.numbers().count(finding.items().size())));
            row.add(context.cells().count(finding.complete()));
            row.add(context.cells().bounded(finding.alpha(), DECIMALS, Sentences.ACCEPTABLE_ALPHA));
            if (omega) {
                row.add(context.cells().bounded(finding.omegaTotal(), DECIMALS));
            }
            table.row(row);
        }
        return table.note(context.phrases().rich("note.complete")).build(analysis.value() + "-table");
    }

    private Table items(AnalysisId analysis, List<ReliabilityFinding> findings) {
        TableBuilder table = new TableBuilder(context, context.phrases().text("reliability.items.caption"))
                .words(context.phrases().text("column.statement")).numbers(context.phrases().text("column.m"))
                .numbers(context.phrases().text("column.sd")).numbers(context.phrases().text("reliability.rest"))
                .numbers(context.phrases().text("reliability.without"));
        boolean reversed = false;
        for (ReliabilityFinding finding : findings) {
            table.group(context.wording().heading(finding.construct()));
            for (ReliabilityFinding.Item item : finding.items()) {
                String text = context.wording().text(item.item().label());
                reversed |= item.reverseCoded();
                table.row(List.of(
                        Cell.text(item.reverseCoded() ? context.phrases().text("distribution.reversed", text) : text),
                        context.cells().decimal(item.mean(), DECIMALS), context.cells().decimal(item.sd(), DECIMALS),
                        context.cells().bounded(item.itemRest(), DECIMALS),
                        context.cells().bounded(item.alphaIfDeleted(), DECIMALS)));
            }
        }
        return table.note(reversed ? context.phrases().rich("note.turned") : RichText.EMPTY)
                .build(analysis.value() + "-items");
    }
}
