package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonArray;
import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FindingVisitor;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/** Findings as entries of the results, field by field as the format says. */
final class ResultEntries implements FindingVisitor<JsonEntry> {

    /** Of an analysis that asks for no total. */
    private static final ProportionFinding.Share NO_SHARE = new ProportionFinding.Share(Group.EVERYBODY, unasked(),
            unasked(), unasked(), unasked(), unasked());
    /** Of an analysis without groups. */
    private static final AssociationTest NO_TEST = new AssociationTest(unasked(), unasked(), unasked(), unasked());

    private final Function<Finding, LocalizedText> sentences;

    ResultEntries(Function<Finding, LocalizedText> sentences) {
        this.sentences = sentences;
    }

    private static <T> Computed<T> unasked() {
        return Computed.absent(Reason.NOT_APPLICABLE);
    }

    private static JsonEntry entry(Finding finding) {
        return new JsonEntry().text("id", finding.analysis().value()).text("kind", finding.kind());
    }

    private static Optional<String> code(Optional<Variable> variable) {
        return variable.map(one -> one.code().value());
    }

    private static List<String> values(List<Group> groups) {
        return groups.stream().map(group -> group.value().orElseThrow()).toList();
    }

    @Override
    public JsonEntry response(ResponseFinding finding) {
        record Row(ResponseFinding.Background background, ResponseFinding.GroupFigures figures) {}
        List<Row> rows = new ArrayList<>();
        for (ResponseFinding.Background background : finding.backgrounds()) {
            background.groups().forEach(figures -> rows.add(new Row(background, figures)));
        }
        ResponseFinding.Figures total = finding.total();
        JsonEntry entry = entry(finding);
        if (finding.open().toOptional().filter(open -> open == 0).isEmpty()) {
            entry.count("open", finding.open());
        }
        return entry.count("invited", total.invited()).count("started", total.started())
                .count("completed", total.completed()).count("declined", total.declined()).put("rate", total.rate())
                .entries("groups", rows, row -> new JsonEntry().text("by", row.background().name().value())
                        .text("value", row.figures().group().value())
                        .count("invited", row.figures().figures().invited())
                        .count("completed", row.figures().figures().completed())
                        .put("rate", row.figures().figures().rate()))
                .entries("nonResponse", finding.backgrounds(), background -> new JsonEntry()
                        .text("by", background.name().value()).put("chiSquare", background.nonResponse().chiSquare())
                        .put("df", background.nonResponse().df()).p("p", background.nonResponse().p()));
    }

    @Override
    public JsonEntry frequencies(FrequencyFinding finding) {
        return entry(finding).text("variable", finding.variable().code().value()).text("by", code(finding.by()))
                .count("valid", finding.valid()).count("missing", finding.missing())
                .entries("groups", finding.groups(), group -> new JsonEntry().text("value", group.group().value())
                        .count("valid", group.valid()).count("missing", group.missing())
                        .entries("counts", group.counts(), count -> new JsonEntry().text("value", count.value())
                                .count("count", count.count()).put("share", count.share())
                                .put("validShare", count.validShare()).put("ciLow", count.ciLow())
                                .put("ciHigh", count.ciHigh())));
    }

    @Override
    public JsonEntry proportion(ProportionFinding finding) {
        JsonEntry entry = entry(finding).text("variable", finding.variable().code().value()).text("by",
                code(finding.by()));
        entry.entry("total", share(new JsonEntry(), finding.total().orElse(NO_SHARE)));
        entry.entries("groups", finding.groups(),
                share -> share(new JsonEntry().text("value", share.group().value()), share));
        return entry.entry("test", test(new JsonEntry(), finding.test().orElse(NO_TEST)));
    }

    private static JsonEntry share(JsonEntry entry, ProportionFinding.Share share) {
        return entry.count("positive", share.positive()).count("valid", share.valid()).put("share", share.share())
                .put("ciLow", share.ciLow()).put("ciHigh", share.ciHigh());
    }

    private static JsonEntry test(JsonEntry entry, AssociationTest test) {
        return entry.put("chiSquare", test.chiSquare()).put("df", test.df()).p("p", test.p()).put("cramersV",
                test.cramersV());
    }

    @Override
    public JsonEntry compareMeans(MeanFinding finding) {
        return MeanEntry.of(entry(finding), finding).localized("sentence", sentences.apply(finding));
    }

    @Override
    public JsonEntry crossTable(CrossTableFinding finding) {
        Optional<Computed<Long>> absent = finding.counts().stream().flatMap(List::stream)
                .filter(count -> !count.isPresent()).findFirst();
        JsonEntry entry = entry(finding).text("row", finding.row().code().value())
                .text("column", finding.column().code().value()).count("n", finding.n())
                .texts("rows", values(finding.rows())).texts("columns", values(finding.columns()))
                .list("counts", finding.counts(), row -> {
                    JsonArray counts = new JsonArray();
                    row.forEach(count -> counts.add(JsonEntry.count(count)));
                    return counts;
                }).because(absent.flatMap(Computed::absence));
        JsonEntry fisher = new JsonEntry().p("p", finding.fisher().p()).text("method",
                finding.fisher().method().code());
        return test(entry, finding.test())
                .entry("yates",
                        new JsonEntry().put("chiSquare", finding.yates().chiSquare()).p("p", finding.yates().p()))
                .entry("fisher", fisher).put("expectedBelowFive", finding.expectedBelowFive());
    }

    @Override
    public JsonEntry reliability(ReliabilityFinding finding) {
        return entry(finding).text("construct", finding.construct().code().value())
                .count("complete", finding.complete())
                .put("alpha", finding.alpha()).put("standardizedAlpha", finding.standardizedAlpha())
                .put("omegaTotal", finding.omegaTotal())
                .entries("items", finding.items(), item -> new JsonEntry().text("item", item.item().code().value())
                        .put("mean", item.mean()).put("sd", item.sd()).put("itemRest", item.itemRest())
                        .put("alphaIfDeleted", item.alphaIfDeleted()));
    }

    @Override
    public JsonEntry correlation(CorrelationFinding finding) {
        return entry(finding).text("method", finding.method().code()).entries("pairs", finding.pairs(),
                pair -> new JsonEntry().text("x", pair.x().code().value()).text("y", pair.y().code().value())
                        .count("n", pair.n()).put("r", pair.r()).p("p", pair.p()).put("ciLow", pair.ciLow())
                        .put("ciHigh", pair.ciHigh()));
    }

    @Override
    public JsonEntry regression(RegressionFinding finding) {
        return RegressionEntry.of(entry(finding), finding);
    }

    @Override
    public JsonEntry agreement(AgreementFinding finding) {
        AgreementFinding.Fleiss fleiss = finding.fleiss();
        return entry(finding).count("subjects", finding.subjects()).put("percentAgreement", finding.percentAgreement())
                .entries("pairs", finding.pairs(), pair -> new JsonEntry().text("a", pair.a()).text("b", pair.b())
                        .count("n", pair.n()).put("kappa", pair.kappa()).put("weightedLinear", pair.weightedLinear())
                        .put("weightedQuadratic", pair.weightedQuadratic()))
                .entry("fleiss",
                        new JsonEntry().put("kappa", fleiss.kappa()).put("se", fleiss.se()).put("z", fleiss.z())
                                .p("p", fleiss.p()))
                .entry("icc21", new JsonEntry().put("icc", finding.icc21().icc()).put("ciLow", finding.icc21().ciLow())
                        .put("ciHigh", finding.icc21().ciHigh()));
    }

    @Override
    public JsonEntry weightedMean(WeightedMeanFinding finding) {
        WeightedMeanFinding.Weights weights = finding.weights();
        return entry(finding).text("outcome", finding.outcome().code().value()).count("n", finding.n())
                .put("mean", finding.mean()).put("se", finding.se())
                .entry("weights", new JsonEntry().put("min", weights.min()).put("max", weights.max())
                        .put("designEffect", weights.designEffect()).put("effectiveN", weights.effectiveN())
                        .count("iterations", weights.iterations()));
    }
}
