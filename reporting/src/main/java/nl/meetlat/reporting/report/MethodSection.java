package nl.meetlat.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.Verdict;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.MethodParagraph;
import nl.meetlat.reporting.sentence.EffectSize;
import nl.meetlat.reporting.sentence.Sentences;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** The method paragraphs: scores, tests, corrections, intervals, disclosure control, as the plan has them. */
final class MethodSection {

    private final ReportContext context;
    private final Phrases phrases;
    private final AnalysisPlan plan;
    private final List<Finding> findings;

    MethodSection(ReportContext context, List<Finding> findings) {
        this.context = context;
        this.phrases = context.phrases();
        this.plan = context.plan();
        this.findings = findings;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, phrases.text("method.heading"), context.anchor("method")));
        for (RichText paragraph : List.of(scores(), comparisons(), shares(), intervals(), disclosure())) {
            if (!paragraph.isEmpty()) {
                blocks.add(new MethodParagraph(paragraph));
            }
        }
        return blocks;
    }

    private boolean has(Class<? extends Finding> kind) {
        return findings.stream().anyMatch(kind::isInstance);
    }

    private RichText scores() {
        if (plan.constructs().isEmpty()) {
            return RichText.EMPTY;
        }
        Set<String> rules = new LinkedHashSet<>();
        for (PlannedConstruct construct : plan.constructs().values()) {
            rules.add(rule(construct.minimumAnswered()));
        }
        RichText text = phrases.rich("method.scores").then(rules.size() == 1
                ? phrases.rich("method.missing", rules.iterator().next())
                : phrases.rich("method.missing.each", context.wording().list(plan.constructs().values().stream()
                        .map(each -> phrases.text("method.missing.part", context.wording().text(each.label()),
                                rule(each.minimumAnswered())))
                        .toList())));
        return has(ReliabilityFinding.class) ? text.then(phrases.rich("method.reliability",
                context.numbers().bounded(Sentences.ACCEPTABLE_ALPHA, 2))) : text;
    }

    private String rule(MissingRule rule) {
        return switch (rule.kind()) {
            case ANY -> phrases.text("method.missing.any");
            case HALF -> phrases.text("method.missing.half");
            case ALL -> phrases.text("method.missing.all");
            case NUMBER -> phrases.text("method.missing.number", (long) rule.number());
        };
    }

    private RichText comparisons() {
        if (!has(MeanFinding.class)) {
            return RichText.EMPTY;
        }
        double[] bounds = EffectSize.boundsOfEtaSquared();
        RichText text = phrases.rich("method.anova", context.numbers().bounded(plan.alpha(), 2),
                context.numbers().bounded(bounds[0], 2), context.numbers().bounded(bounds[1], 2),
                context.numbers().bounded(bounds[2], 2));
        boolean otherLeads = KeyFigureSection.each(findings, MeanFinding.class).stream()
                .anyMatch(finding -> finding.verdict().lead() != Verdict.Lead.ANOVA);
        text = text.then(phrases.rich(otherLeads ? "method.welch.used" : "method.welch.unused",
                context.numbers().count(Verdict.SMALL_GROUP)));
        List<MeanAnalysis> adjusted = plan.analyses().stream().filter(MeanAnalysis.class::isInstance)
                .map(MeanAnalysis.class::cast).filter(each -> each.adjust() != Adjustment.NONE).toList();
        if (adjusted.isEmpty()) {
            return text.then(phrases.rich("method.uncorrected"));
        }
        for (Adjustment adjustment : adjusted.stream().map(MeanAnalysis::adjust).distinct().toList()) {
            text = text.then(phrases.rich("method.corrected." + adjustment.code()));
        }
        return text;
    }

    private RichText shares() {
        double[] bounds = EffectSize.boundsOfW();
        return has(ProportionFinding.class) ? phrases.rich("method.shares", context.numbers().bounded(bounds[0], 2),
                context.numbers().bounded(bounds[1], 2), context.numbers().bounded(bounds[2], 2)) : RichText.EMPTY;
    }

    private RichText intervals() {
        return phrases.rich("method.intervals", context.numbers().wholePercent(plan.confidenceLevel()))
                .then(phrases.rich(plan.finitePopulation() ? "method.finite" : "method.infinite"))
                .then(phrases.rich("method.rounding"));
    }

    private RichText disclosure() {
        return context.minimumGroupSize() > 0
                ? phrases.rich("method.disclosure", context.numbers().count(context.minimumGroupSize()))
                : phrases.rich("method.no-disclosure");
    }
}
