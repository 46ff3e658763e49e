package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Coefficient;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Cell;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.text.RichText;

/** Coefficients of a regression and how well it fits. */
final class RegressionSection {

    private static final int DECIMALS = 2;

    private final ReportContext context;

    RegressionSection(ReportContext context) {
        this.context = context;
    }

    List<Block> chapter(RegressionFinding finding) {
        boolean logistic = finding.fit() instanceof LogisticFit;
        String heading = context.phrases().text(logistic ? "regression.logistic" : "regression.linear",
                context.wording().heading(finding.outcome()));
        TableBuilder table = new TableBuilder(context, heading).words("").numbers("b")
                .numbers(context.phrases().text("column.se")).numbers(logistic ? "z" : "t").numbers("p")
                .numbers(context.intervalHeading());
        if (logistic) {
            table.numbers(context.phrases().text("regression.odds"));
        }
        finding.coefficients().forEach(coefficient -> table.row(row(coefficient, logistic)));
        String id = finding.analysis().value();
        return List.of(new Heading(1, heading, context.anchor(id)),
                new Callout(context.sentences().regression(finding)),
                table.note(fit(finding)).build(id + "-table"));
    }

    private List<Cell> row(Coefficient coefficient, boolean logistic) {
        String label = context.wording().text(coefficient.label());
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(label.isEmpty() ? context.phrases().text("regression.intercept") : label));
        row.add(context.cells().decimal(coefficient.estimate(), DECIMALS));
        row.add(context.cells().decimal(coefficient.se(), DECIMALS));
        row.add(context.cells().decimal(coefficient.statistic(), DECIMALS));
        row.add(context.cells().p(coefficient.p()));
        row.add(context.cells().interval(coefficient.ciLow(), coefficient.ciHigh(), DECIMALS));
        if (logistic) {
            row.add(coefficient.oddsRatio().map(odds -> context.cells().decimal(odds, DECIMALS))
                    .orElse(Cell.text("\u2013")));
        }
        return row;
    }

    private RichText fit(RegressionFinding finding) {
        String n = finding.n().fold(context.numbers()::count, context.wording()::reason);
        if (finding.fit() instanceof LinearFit fit) {
            return context.phrases().rich("note.linear", n, bounded(fit.r2()), bounded(fit.adjustedR2()));
        }
        LogisticFit fit = (LogisticFit) finding.fit();
        return context.phrases().rich("note.logistic", n, fit.events().fold(context.numbers()::count,
                context.wording()::reason), bounded(fit.nagelkerkeR2()));
    }

    private String bounded(Computed<Double> number) {
        return number.fold(value -> context.numbers().bounded(value, DECIMALS), context.wording()::reason);
    }
}
