package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.Verdict;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.KeyFigures;
import nl.meetlat.reporting.document.KeyFigures.KeyFigure;
import nl.meetlat.reporting.sentence.Sentences;

/** The few figures at the top of a report: response, reliability, significant differences. */
final class KeyFigureSection {

    private KeyFigureSection() {}

    static List<Block> of(ReportContext context, List<Finding> findings) {
        List<KeyFigure> figures = new ArrayList<>();
        each(findings, ResponseFinding.class).stream().limit(1).forEach(finding -> response(context, finding, figures));
        reliability(context, each(findings, ReliabilityFinding.class), figures);
        differences(context, each(findings, MeanFinding.class), figures);
        return figures.isEmpty() ? List.of() : List.of(new KeyFigures(figures));
    }

    static <F> List<F> each(List<Finding> findings, Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void response(ReportContext context, ResponseFinding finding, List<KeyFigure> figures) {
        ResponseFinding.Figures total = finding.total();
        if (total.rate().isPresent() && total.completed().isPresent() && total.invited().isPresent()) {
            figures.add(new KeyFigure(context.numbers().percent(total.rate().orElseThrow()),
                    context.phrases().text("key.response", context.numbers().count(total.completed().orElseThrow()),
                            context.numbers().count(total.invited().orElseThrow()))));
        }
    }

    private static void reliability(ReportContext context, List<ReliabilityFinding> findings,
            List<KeyFigure> figures) {
        double[] alphas = findings.stream().map(ReliabilityFinding::alpha).filter(Computed::isPresent)
                .mapToDouble(Computed::orElseThrow).sorted().toArray();
        if (alphas.length > 1) {
            figures.add(new KeyFigure(Integer.toString(alphas.length),
                    context.phrases().text("key.reliability", alpha(context, alphas[0]),
                            alpha(context, alphas[alphas.length - 1]))));
        }
    }

    /** With the decimals it has in the sentences. */
    private static String alpha(ReportContext context, double alpha) {
        return context.numbers().bounded(alpha, 2, Sentences.ACCEPTABLE_ALPHA);
    }

    private static void differences(ReportContext context, List<MeanFinding> findings, List<KeyFigure> figures) {
        List<Verdict> tested = findings.stream().map(MeanFinding::verdict)
                .filter(verdict -> verdict.anovaSignificant().isPresent()).toList();
        if (tested.isEmpty()) {
            return;
        }
        long significant = tested.stream().filter(verdict -> verdict.anovaSignificant().orElseThrow()).count();
        figures.add(new KeyFigure(context.phrases().text("key.of", significant, (long) tested.size()),
                context.phrases().text("key.significant", context.numbers().bounded(context.plan().alpha(), 2))));
        if (tested.stream().anyMatch(verdict -> verdict.anovaSignificantAdjusted().isPresent())) {
            long remaining = tested.stream().filter(verdict -> verdict.anovaSignificantAdjusted().orElse(false))
                    .count();
            figures.add(new KeyFigure(context.phrases().text("key.of", remaining, (long) tested.size()),
                    context.phrases().text("key.corrected")));
        }
    }
}
