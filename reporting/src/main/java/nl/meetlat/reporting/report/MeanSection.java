package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.Paragraph;
import nl.meetlat.reporting.text.RichText;

/** Mean scores of groups: per background a table of all outcomes, the differences in sentences and figures, the details. */
final class MeanSection {

    private final ReportContext context;
    private final MeanTables tables;

    MeanSection(ReportContext context) {
        this.context = context;
        this.tables = new MeanTables(context);
    }

    List<Block> chapter(AnalysisId analysis, List<MeanFinding> findings) {
        Adjustment adjustment = adjustment(analysis);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, heading(findings), context.anchor(analysis.value())));
        introduction(findings).ifPresent(blocks::add);
        RichText summary = summary(findings, adjustment);
        if (!summary.isEmpty()) {
            blocks.add(new Callout(summary));
        }
        Map<VariableCode, List<MeanFinding>> byBackground = findings.stream().collect(Collectors
                .groupingBy(finding -> finding.by().code(), LinkedHashMap::new, Collectors.toList()));
        byBackground.values().forEach(each -> blocks.addAll(comparison(analysis, each, adjustment)));
        blocks.add(new Heading(2, context.phrases().text("means.details.heading"),
                context.anchor(analysis.value() + "-details")));
        byBackground.values().forEach(each -> blocks.add(tables.details(analysis, each)));
        return blocks;
    }

    private Adjustment adjustment(AnalysisId analysis) {
        return context.plan().analysis(analysis).filter(MeanAnalysis.class::isInstance)
                .map(each -> ((MeanAnalysis) each).adjust()).orElse(Adjustment.NONE);
    }

    private String heading(List<MeanFinding> findings) {
        boolean scores = findings.stream().allMatch(each -> each.outcome().kind() == Variable.Kind.CONSTRUCT);
        return context.phrases().text(scores ? "means.heading" : "means.heading.items");
    }

    /** What the scores range between, when that is the same for all. */
    private Optional<Block> introduction(List<MeanFinding> findings) {
        List<Optional<ScaleRange>> ranges = findings.stream().map(each -> context.range(each.outcome())).distinct()
                .toList();
        if (ranges.size() != 1 || ranges.get(0).isEmpty()) {
            return Optional.empty();
        }
        ScaleRange range = ranges.get(0).orElseThrow();
        return Optional.of(Paragraph.of(context.phrases().text("means.intro",
                context.numbers().decimal(range.lowest(), 0), context.numbers().decimal(range.highest(), 0))));
    }

    private RichText summary(List<MeanFinding> findings, Adjustment adjustment) {
        long tested = findings.stream().filter(each -> each.verdict().anovaSignificant().isPresent()).count();
        if (tested < 2) {
            return RichText.EMPTY;
        }
        long significant = findings.stream().filter(each -> each.verdict().anovaSignificant().orElse(false)).count();
        RichText summary = context.phrases().rich("means.summary", significant, context.numbers().count(tested),
                context.numbers().bounded(context.plan().alpha(), 2), context.wording().numberFirst(significant));
        if (adjustment == Adjustment.NONE || significant == 0) {
            return summary;
        }
        long remaining = findings.stream().filter(each -> each.verdict().anovaSignificantAdjusted().orElse(false))
                .count();
        return summary.then(context.phrases().rich("means.summary.corrected", remaining,
                context.phrases().text("correction." + adjustment.code()), context.wording().number(remaining)));
    }

    private List<Block> comparison(AnalysisId analysis, List<MeanFinding> findings, Adjustment adjustment) {
        String by = context.wording().background(findings.get(0).by().shortLabel());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.phrases().text("means.by.heading", by),
                context.anchor(analysis.value() + "-" + findings.get(0).by().code())));
        blocks.add(tables.overview(analysis, findings, adjustment));
        List<MeanFinding> nothing = new ArrayList<>();
        for (MeanFinding finding : findings) {
            Optional<Boolean> significant = finding.verdict().significant();
            if (significant.orElse(false)) {
                blocks.addAll(tables.difference(analysis, finding));
            } else if (significant.isPresent()) {
                nothing.add(finding);
            } else {
                blocks.add(new Paragraph(context.sentences().comparison(finding)));
            }
        }
        if (!nothing.isEmpty()) {
            blocks.add(new Paragraph(context.sentences().noDifferences(nothing)));
        }
        RichText leads = context.sentences().leads(findings);
        if (!leads.isEmpty()) {
            blocks.add(new Paragraph(leads));
        }
        return blocks;
    }
}
