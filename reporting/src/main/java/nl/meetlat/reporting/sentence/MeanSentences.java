package nl.meetlat.reporting.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.finding.Verdict;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.MeanAnalysis;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.adjustment.Adjustment;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about differences between means. */
final class MeanSentences {

    private static final int DECIMALS = 2;

    private final AnalysisPlan plan;
    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final TestWording tests;
    private final PairSentences pairs;

    MeanSentences(AnalysisPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.tests = new TestWording(wording, plan.alpha());
        this.pairs = new PairSentences(wording, plan.alpha());
    }

    RichText sentence(MeanFinding finding) {
        String outcome = wording.outcome(finding.outcome());
        String by = wording.background(finding.by().shortLabel());
        if (finding.verdict().significant().isEmpty()) {
            return phrases.rich("means.no-test", outcome, by,
                    phrases.text("because." + reason(finding).code()));
        }
        boolean significant = finding.verdict().significant().orElseThrow();
        RichText difference = leadTest(finding)
                .map(test -> phrases.rich(significant ? "means.differ" : "means.same", outcome, by,
                        test.append(effect(finding))))
                .orElseGet(() -> phrases.rich(significant ? "means.differ.hidden" : "means.same.hidden", outcome, by,
                        numbers.bounded(plan.alpha(), DECIMALS)));
        return difference.then(extremes(finding, significant))
                .then(significant ? pairs.sentence(finding) : RichText.EMPTY)
                .then(otherTestLeads(finding)).then(correction(finding));
    }

    RichText noDifferences(List<MeanFinding> findings) {
        if (findings.isEmpty()) {
            return RichText.EMPTY;
        }
        if (findings.size() == 1) {
            return sentence(findings.get(0));
        }
        List<RichText> parts = findings.stream()
                .map(finding -> leadTest(finding)
                        .map(test -> phrases.rich("means.none.part", wording.outcome(finding.outcome()),
                                test.append(effectInBrackets(finding))))
                        .orElseGet(() -> RichText.plain(wording.outcome(finding.outcome()))))
                .toList();
        return phrases.rich("means.none", wording.background(findings.get(0).by().shortLabel()),
                wording.listOf(parts));
    }

    /** Which test leads, and why; comparisons whose figures may not be shown are left out. */
    RichText leads(List<MeanFinding> findings) {
        RichText said = RichText.EMPTY;
        for (Verdict.Because because : Verdict.Because.values()) {
            List<String> outcomes = findings.stream().filter(finding -> finding.verdict().because() == because)
                    .map(finding -> wording.outcome(finding.outcome())).toList();
            if (because != Verdict.Because.NO_TEST && !outcomes.isEmpty()) {
                said = said.then(phrases.rich("means.lead." + because.code(), wording.list(outcomes),
                        numbers.count(Verdict.SMALL_GROUP)));
            }
        }
        return said;
    }

    private static Reason reason(MeanFinding finding) {
        return finding.tests().anova().p().absence().orElse(Reason.NOT_APPLICABLE);
    }

    /** The test that leads; empty when its figures are not all there. */
    private Optional<RichText> leadTest(MeanFinding finding) {
        MeanTests.Anova anova = finding.tests().anova();
        return switch (finding.verdict().lead()) {
            case ANOVA -> tests.f("test.f", anova.f(), anova.df1(), anova.df2(), anova.p());
            case WELCH -> {
                MeanTests.FTest welch = finding.tests().welch();
                yield tests.f("test.welch", welch.f(), welch.df1(), welch.df2(), welch.p());
            }
            case KRUSKAL_WALLIS -> {
                MeanTests.KruskalWallis rank = finding.tests().kruskalWallis();
                yield tests.chiSquare("test.h", rank.h(), rank.df(), rank.p());
            }
        };
    }

    private RichText effect(MeanFinding finding) {
        return finding.tests().anova().etaSquared().fold(eta -> phrases.rich("means.effect",
                relation(eta), phrases.text("effect." + EffectSize.ofEtaSquared(eta).code())),
                reason -> RichText.EMPTY);
    }

    private String relation(double eta) {
        return numbers.boundedRelation(eta, DECIMALS, EffectSize.boundsOfEtaSquared());
    }

    private RichText effectInBrackets(MeanFinding finding) {
        return finding.tests().anova().etaSquared().fold(
                eta -> phrases.rich("means.effect.short", relation(eta)), reason -> RichText.EMPTY);
    }

    private RichText extremes(MeanFinding finding, boolean significant) {
        List<GroupMean> known = new ArrayList<>(
                finding.groups().stream().filter(group -> group.mean().isPresent()).toList());
        if (known.size() < 2) {
            return RichText.EMPTY;
        }
        known.sort(Comparator.comparingDouble(group -> group.mean().orElseThrow()));
        GroupMean lowest = known.get(0);
        GroupMean highest = known.get(known.size() - 1);
        if (printed(lowest).equals(printed(highest))) {
            return RichText.EMPTY;
        }
        boolean allShown = finding.groups().stream()
                .noneMatch(group -> group.mean().absence().filter(Reason.SUPPRESSED::equals).isPresent());
        String key = significant ? "means.extremes" : "means.range";
        return phrases.rich(allShown ? key : key + ".shown", groupsLike(known, highest),
                figures(known, highest), groupsLike(known, lowest), figures(known, lowest));
    }

    private String printed(GroupMean group) {
        return numbers.decimal(group.mean().orElseThrow(), DECIMALS);
    }

    private List<GroupMean> like(List<GroupMean> known, GroupMean extreme) {
        return known.stream().filter(group -> printed(group).equals(printed(extreme))).toList();
    }

    private String groupsLike(List<GroupMean> known, GroupMean extreme) {
        return wording.list(like(known, extreme).stream().map(group -> wording.group(group.group())).toList());
    }

    /** Mean and standard deviation of a group; only the mean for several groups with the same. */
    private RichText figures(List<GroupMean> known, GroupMean extreme) {
        String mean = printed(extreme);
        boolean one = like(known, extreme).size() == 1;
        return one && extreme.sd().isPresent()
                ? phrases.rich("means.figures", mean, numbers.decimal(extreme.sd().orElseThrow(), DECIMALS))
                : phrases.rich("means.figure", mean);
    }

    /** Says what the classical test found when another one leads and they disagree. */
    private RichText otherTestLeads(MeanFinding finding) {
        Verdict verdict = finding.verdict();
        if (verdict.lead() == Verdict.Lead.ANOVA || verdict.anovaSignificant().isEmpty()) {
            return RichText.EMPTY;
        }
        RichText because = phrases.rich("means.because." + verdict.because().code(),
                numbers.count(Verdict.SMALL_GROUP));
        if (verdict.anovaSignificant().equals(verdict.significant())) {
            return because;
        }
        MeanTests.Anova anova = finding.tests().anova();
        return because.then(tests.f("test.f", anova.f(), anova.df1(), anova.df2(), anova.p())
                .map(test -> phrases.rich("means.classical", test))
                .orElse(RichText.EMPTY));
    }

    private RichText correction(MeanFinding finding) {
        Computed<PValue> adjusted = finding.pAdjusted();
        Verdict verdict = finding.verdict();
        boolean worthSaying = verdict.anovaSignificant().orElse(false)
                && verdict.anovaSignificantAdjusted().isPresent();
        if (!worthSaying || adjustment(finding) == Adjustment.NONE) {
            return RichText.EMPTY;
        }
        boolean remains = verdict.anovaSignificantAdjusted().orElse(false);
        String correction = phrases.text("correction." + adjustment(finding).code());
        return adjusted.fold(
                p -> phrases.rich(remains ? "means.correction.remains" : "means.correction.lost", correction,
                        numbers.pRelation(p.value(), plan.alpha())),
                reason -> phrases.rich(remains ? "means.correction.remains.hidden" : "means.correction.lost.hidden",
                        correction));
    }

    private Adjustment adjustment(MeanFinding finding) {
        return plan.analysis(finding.analysis()).filter(MeanAnalysis.class::isInstance)
                .map(analysis -> ((MeanAnalysis) analysis).adjust()).orElse(Adjustment.NONE);
    }
}
