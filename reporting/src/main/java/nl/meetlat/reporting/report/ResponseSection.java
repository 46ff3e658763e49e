package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Background;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Figures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Cell.Mark;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Value;

/** Who was invited and who answered. */
final class ResponseSection {

    private final ReportContext context;

    ResponseSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(ResponseFinding finding) {
        String heading = context.phrases().text("response.heading");
        return List.of(new Heading(1, heading, context.anchor(finding.analysis().value())),
                new Callout(context.sentences().response(finding)), table(finding));
    }

    private Block table(ResponseFinding finding) {
        boolean withStarted = tells(finding.total());
        TableBuilder table = new TableBuilder(context, context.phrases().text("response.caption")).words("")
                .numbers(context.phrases().text("response.invited"));
        if (withStarted) {
            table.numbers(context.phrases().text("response.started"))
                    .numbers(context.phrases().text("response.declined.column"));
        }
        table.numbers(context.phrases().text("response.finished")).numbers(context.phrases().text("response.rate"));
        for (Background background : finding.backgrounds()) {
            table.group(context.wording().text(background.label()));
            for (GroupFigures group : background.groups()) {
                table.row(row(context.wording().group(group.group()), group.figures(), withStarted));
            }
        }
        table.total(row(context.phrases().text("group.everybody"), finding.total(), withStarted));
        if (finding.open().toOptional().filter(open -> open == 0).isEmpty()) {
            table.row(open(finding, withStarted)).note(context.phrases().rich("response.open.note"));
        }
        return table.build(finding.analysis().value() + "-table");
    }

    /** Who came by the open link was not invited, so there is nothing to be a share of. */
    private List<Cell> open(ResponseFinding finding, boolean withStarted) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(context.phrases().text("response.open.row")));
        for (int i = 0; i < (withStarted ? 3 : 1); i++) {
            row.add(Cell.of(Value.NOTHING));
        }
        row.add(context.cells().count(finding.open()));
        row.add(Cell.of(Value.NOTHING).with(Mark.TOTAL));
        return row;
    }

    /** Whether started and declined say more than completed does. */
    private static boolean tells(Figures total) {
        long completed = total.completed().toOptional().orElse(0L);
        return total.started().toOptional().orElse(completed) > completed
                || total.declined().toOptional().orElse(0L) > 0;
    }

    private List<Cell> row(String label, Figures figures, boolean withStarted) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(label));
        row.add(context.cells().count(figures.invited()));
        if (withStarted) {
            row.add(context.cells().count(figures.started()));
            row.add(context.cells().count(figures.declined()));
        }
        row.add(context.cells().count(figures.completed()));
        row.add(context.cells().share(figures.rate()).with(Mark.TOTAL));
        return row;
    }
}
