package nl.meetlat.reporting.report;

import java.util.List;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;

/** How far raters agree, per pair and together. */
final class AgreementSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    AgreementSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AgreementFinding finding) {
        String id = finding.analysis().value();
        String heading = context.phrases().text("agreement.heading");
        TableBuilder pairs = new TableBuilder(context, context.phrases().text("agreement.pairs")).words("").words("")
                .numbers(context.phrases().text("column.n")).numbers("\u03ba")
                .numbers(context.phrases().text("agreement.linear"))
                .numbers(context.phrases().text("agreement.quadratic"));
        for (AgreementFinding.Pair pair : finding.pairs()) {
            pairs.row(List.of(Cell.text(pair.a()), Cell.text(pair.b()), context.cells().count(pair.n()),
                    context.cells().bounded(pair.kappa(), DECIMALS),
                    context.cells().bounded(pair.weightedLinear(), DECIMALS),
                    context.cells().bounded(pair.weightedQuadratic(), DECIMALS)));
        }
        TableBuilder together = new TableBuilder(context, context.phrases().text("agreement.together")).words("")
                .numbers(context.phrases().text("agreement.subjects"))
                .numbers(context.phrases().text("agreement.percent"))
                .numbers(context.phrases().text("agreement.fleiss")).numbers("p").numbers("ICC(2,1)");
        together.row(List.of(Cell.text(heading), context.cells().count(finding.subjects()),
                context.cells().share(finding.percentAgreement()),
                context.cells().bounded(finding.fleiss().kappa(), DECIMALS), context.cells().p(finding.fleiss().p()),
                context.cells().bounded(finding.icc21().icc(), DECIMALS)));
        return List.of(new Heading(1, heading, context.anchor(id)), together.build(id + "-table"),
                pairs.build(id + "-pairs"));
    }
}
