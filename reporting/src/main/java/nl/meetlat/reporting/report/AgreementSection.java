package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.AgreementLevel;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Table;

/** How far raters agree, per pair and together. */
final class AgreementSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    AgreementSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(AgreementFinding finding) {
        AgreementAnalysis planned = (AgreementAnalysis) context.plan().analysis(finding.analysis()).orElseThrow();
        boolean ordered = planned.level() == AgreementLevel.ORDINAL;
        String id = finding.analysis().value();
        return List.of(new Heading(1, text("agreement.heading"), context.anchor(id)),
                new Callout(context.sentences().agreement(finding, planned.raters().size())),
                together(finding, ordered, id), pairs(finding, ordered, id));
    }

    private String text(String key) {
        return context.phrases().text(key);
    }

    private Table together(AgreementFinding finding, boolean ordered, String id) {
        TableBuilder table = new TableBuilder(context, text("agreement.together")).words("")
                .numbers(text("agreement.subjects")).numbers(text("agreement.percent"))
                .numbers(text("agreement.fleiss")).numbers(text("column.se")).numbers(text("agreement.z"))
                .numbers("p");
        List<Cell> row = new ArrayList<>(List.of(Cell.text(context.wording().list(raters(finding))),
                context.cells().count(finding.subjects()), context.cells().share(finding.percentAgreement()),
                context.cells().bounded(finding.fleiss().kappa(), DECIMALS),
                context.cells().decimal(finding.fleiss().se(), DECIMALS),
                context.cells().decimal(finding.fleiss().z(), DECIMALS), context.cells().p(finding.fleiss().p())));
        if (ordered) {
            table.numbers("ICC(2,1)").numbers(context.intervalHeading());
            row.add(context.cells().bounded(finding.icc21().icc(), DECIMALS));
            row.add(context.cells().interval(finding.icc21().ciLow(), finding.icc21().ciHigh(), DECIMALS));
        }
        return table.row(row).build(id + "-table");
    }

    private static List<String> raters(AgreementFinding finding) {
        List<String> raters = new ArrayList<>();
        finding.pairs().stream().filter(pair -> pair.a().equals(finding.pairs().get(0).a()))
                .forEach(pair -> raters.add(pair.b()));
        raters.add(0, finding.pairs().get(0).a());
        return raters;
    }

    private Table pairs(AgreementFinding finding, boolean ordered, String id) {
        TableBuilder table = new TableBuilder(context, text("agreement.pairs")).words("").words("")
                .numbers(text("column.n")).numbers("\u03ba");
        if (ordered) {
            table.numbers(text("agreement.linear")).numbers(text("agreement.quadratic"));
        } else {
            table.note(context.phrases().rich("agreement.unweighted"));
        }
        for (AgreementFinding.Pair pair : finding.pairs()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(pair.a()), Cell.text(pair.b()),
                    context.cells().count(pair.n()), context.cells().bounded(pair.kappa(), DECIMALS)));
            if (ordered) {
                row.add(context.cells().bounded(pair.weightedLinear(), DECIMALS));
                row.add(context.cells().bounded(pair.weightedQuadratic(), DECIMALS));
            }
            table.row(row);
        }
        return table.build(id + "-pairs");
    }
}
