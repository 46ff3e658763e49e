package nl.meetlat.core.casefolder;

import java.util.List;

import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests.Anova;
import nl.meetlat.core.evaluation.finding.MeanTests.FTest;
import nl.meetlat.core.evaluation.finding.MeanTests.KruskalWallis;
import nl.meetlat.core.evaluation.finding.PostHoc.Pair;
import nl.meetlat.core.evaluation.finding.TwoGroups;
import nl.meetlat.core.evaluation.finding.TwoGroups.TTest;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/** A comparison of means as an entry of the results. */
final class MeanEntry {

    private MeanEntry() {}

    static JsonEntry of(JsonEntry entry, MeanFinding finding) {
        Anova anova = finding.tests().anova();
        KruskalWallis ranks = finding.tests().kruskalWallis();
        entry.text("outcome", finding.outcome().code().value()).text("by", finding.by().code().value())
                .count("n", finding.n()).count("missing", finding.missing())
                .entry("total", mean(new JsonEntry(), finding.total()))
                .entries("groups", finding.groups(),
                        group -> mean(new JsonEntry().text("value", group.group().value()), group))
                .entry("anova", new JsonEntry().put("f", anova.f()).put("df1", anova.df1()).put("df2", anova.df2())
                        .p("p", anova.p()).put("ssBetween", anova.ssBetween()).put("ssWithin", anova.ssWithin())
                        .put("etaSquared", anova.etaSquared()).put("omegaSquared", anova.omegaSquared())
                        .put("etaSquaredCiLow", anova.etaSquaredCiLow())
                        .put("etaSquaredCiHigh", anova.etaSquaredCiHigh()))
                .entry("welch", test(finding.tests().welch())).entry("levene", test(finding.tests().levene()))
                .entry("brownForsythe", test(finding.tests().brownForsythe()))
                .entry("kruskalWallis", new JsonEntry().put("h", ranks.h()).put("df", ranks.df()).p("p", ranks.p())
                        .put("epsilonSquared", ranks.epsilonSquared()));
        pairs(entry, "tukey", finding.postHoc().tukey());
        pairs(entry, "gamesHowell", finding.postHoc().gamesHowell());
        pairs(entry, "dunn", finding.postHoc().dunn());
        return entry.entry("twoGroups", twoGroups(finding.twoGroups().orElseGet(() -> none(finding))))
                .p("pAdjusted", finding.pAdjusted())
                .entry("lead", new JsonEntry().text("test", finding.verdict().lead().code()).text("because",
                        finding.verdict().because().code()));
    }

    private static JsonEntry mean(JsonEntry entry, GroupMean mean) {
        return entry.count("n", mean.n()).put("mean", mean.mean()).put("sd", mean.sd()).put("ciLow", mean.ciLow())
                .put("ciHigh", mean.ciHigh());
    }

    private static JsonEntry test(FTest test) {
        return new JsonEntry().put("f", test.f()).put("df1", test.df1()).put("df2", test.df2()).p("p", test.p());
    }

    private static void pairs(JsonEntry entry, String name, List<Pair> pairs) {
        entry.entries(name, pairs, pair -> new JsonEntry().text("a", pair.a().value()).text("b", pair.b().value())
                .put("difference", pair.difference()).put("statistic", pair.statistic()).p("p", pair.p())
                .put("ciLow", pair.ciLow()).put("ciHigh", pair.ciHigh()));
    }

    /** What stands there when there are not exactly two groups, or when they are hidden. */
    private static TwoGroups none(MeanFinding finding) {
        Reason reason = finding.tests().anova().p().absence().filter(Reason.SUPPRESSED::equals)
                .orElse(Reason.NOT_APPLICABLE);
        return new TwoGroups(noTest(reason), noTest(reason), new TwoGroups.MannWhitney(Computed.absent(reason),
                Computed.absent(reason), Computed.absent(reason)), Computed.absent(reason), Computed.absent(reason),
                Computed.absent(reason), Computed.absent(reason));
    }

    private static TTest noTest(Reason reason) {
        return new TTest(Computed.absent(reason), Computed.absent(reason), Computed.absent(reason));
    }

    private static JsonEntry twoGroups(TwoGroups two) {
        return new JsonEntry().entry("student", test(two.student())).entry("welch", test(two.welch()))
                .entry("mannWhitney", new JsonEntry().put("u", two.mannWhitney().u()).put("z", two.mannWhitney().z())
                        .p("p", two.mannWhitney().p()))
                .put("cohensD", two.cohensD()).put("hedgesG", two.hedgesG()).put("cohensDCiLow", two.cohensDCiLow())
                .put("cohensDCiHigh", two.cohensDCiHigh());
    }

    private static JsonEntry test(TTest test) {
        return new JsonEntry().put("t", test.t()).put("df", test.df()).p("p", test.p());
    }
}
