package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.statistics.association.FisherExactTest;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;

/** How variables go together: cross tables and correlations. */
final class AssociationSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    AssociationSection(ReportContext context) {
        this.context = context;
    }

    List<Block> crossTable(CrossTableFinding finding) {
        String row = context.wording().heading(finding.row());
        String column = context.wording().background(finding.column().shortLabel());
        String caption = context.phrases().text("frequencies.by.caption", row, column);
        TableBuilder counts = new TableBuilder(context, caption).words("");
        finding.columns().forEach(each -> counts.numbers(context.wording().group(each)));
        for (int i = 0; i < finding.rows().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(context.wording().group(finding.rows().get(i))));
            finding.counts().get(i).forEach(count -> cells.add(context.cells().count(count)));
            counts.row(cells);
        }
        TableBuilder test = new TableBuilder(context, context.phrases().text("association.test.caption", row, column))
                .words("").numbers(context.phrases().text("column.n")).numbers("\u03c7\u00b2")
                .numbers(context.phrases().text("column.df")).numbers("p").numbers("V");
        boolean twoByTwo = finding.yates().p().isPresent();
        if (twoByTwo) {
            test.numbers(context.phrases().text("association.yates"))
                    .numbers(context.phrases().text("association.yates.p"));
        }
        boolean sampled = finding.fisher().method() == FisherExactTest.Method.MONTE_CARLO;
        test.numbers(context.phrases().text(sampled ? "association.fisher.sampled" : "association.fisher"));
        List<Cell> figures = new ArrayList<>(List.of(Cell.text(row), context.cells().count(finding.n()),
                context.cells().decimal(finding.test().chiSquare(), DECIMALS), context.cells().df(finding.test().df()),
                context.cells().p(finding.test().p(), finding.significant()),
                context.cells().bounded(finding.test().cramersV(), DECIMALS)));
        if (twoByTwo) {
            figures.add(context.cells().decimal(finding.yates().chiSquare(), DECIMALS));
            figures.add(context.cells().p(finding.yates().p()));
        }
        figures.add(context.cells().p(finding.fisher().p()));
        test.row(figures);
        String id = finding.analysis().value();
        return List.of(new Heading(1, caption, context.anchor(id)),
                new Callout(context.sentences().crossTable(finding)), counts.build(id + "-counts"),
                test.build(id + "-test"));
    }

    List<Block> correlation(CorrelationFinding finding) {
        String heading = context.phrases().text("correlation.heading." + finding.method().code());
        TableBuilder table = new TableBuilder(context, heading).words("").words("")
                .numbers(context.phrases().text("column.n")).numbers("r").numbers(context.intervalHeading())
                .numbers("p");
        for (CorrelationFinding.Pair pair : finding.pairs()) {
            table.row(List.of(Cell.text(context.wording().heading(pair.x())),
                    Cell.text(context.wording().heading(pair.y())), context.cells().count(pair.n()),
                    context.cells().bounded(pair.r(), DECIMALS),
                    context.cells().interval(pair.ciLow(), pair.ciHigh(), DECIMALS), context.cells().p(pair.p())));
        }
        String id = finding.analysis().value();
        return List.of(new Heading(1, heading, context.anchor(id)),
                new Callout(context.sentences().correlation(finding)), table.build(id + "-table"));
    }
}
