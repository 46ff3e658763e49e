package nl.meetlat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;

import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.PlanReader;
import nl.meetlat.core.casefolder.PlanWriter;
import nl.meetlat.core.casefolder.ProblemCode;
import nl.meetlat.core.disclosure.DisclosurePolicy;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Coefficient;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.FisherExactTest;
import org.junit.jupiter.api.Test;

/** Cross tables, correlations and regressions over the example, beside those of R 4.2.2. */
class FurtherAnalysesTest {

    private static final String CONSTRUCTS = "\"constructs\": {\"ruimte\": {}, \"vertrouwen\": {}, \"proces_provincie\": {}}";

    private static OverijsselCase planned(String analysis) {
        return new OverijsselCase().with("plan.json", plan -> "{\"minimumGroupSize\": 0, " + CONSTRUCTS
                + ", \"analyses\": [{\"id\": \"a\", " + analysis + "}]}");
    }

    private static <T extends Finding> T one(Class<T> kind, String analysis) {
        return kind.cast(planned(analysis).evaluate().findings().get(0));
    }

    private static void assertClose(Computed<Double> actual, double expected) {
        assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    private static void assertP(Computed<PValue> actual, double expected) {
        assertThat(actual.orElseThrow().value()).isCloseTo(expected, within(1e-8 * expected));
    }

    /** {@code chisq.test(t, correct = FALSE)}, {@code chisq.test(t)}, {@code fisher.test(t)} of t = table(HK_RU, HK_VE). */
    @Test
    void evaluate_ofATwoByTwoTable_agreesWithR() {
        CrossTableFinding table = one(CrossTableFinding.class,
                "\"kind\": \"crosstab\", \"row\": \"HK_RU\", \"column\": \"HK_VE\"");
        assertThat(table.n().orElseThrow()).isEqualTo(169);
        assertThat(table.counts()).extracting(row -> row.stream().map(Computed::orElseThrow).toList())
                .containsExactly(List.of(54L, 26L), List.of(36L, 53L));
        assertClose(table.test().chiSquare(), 12.383678708576310);
        assertP(table.test().p(), 4.3310300734789974e-04);
        assertClose(table.test().cramersV(), 0.27069578012261514);
        assertClose(table.yates().chiSquare(), 11.320889636569799);
        assertP(table.yates().p(), 7.6639986123594808e-04);
        assertP(table.fisher().p(), 0.00064115530895003192);
        assertThat(table.significant()).contains(true);
    }

    /** {@code chisq.test(t)} and {@code fisher.test(t)} of t = table(A_FUN, A_DJ). */
    @Test
    void evaluate_ofALargerTable_agreesWithR() {
        CrossTableFinding table = one(CrossTableFinding.class,
                "\"kind\": \"crosstab\", \"row\": \"A_FUN\", \"column\": \"A_DJ\"");
        assertThat(table.rows()).extracting(Group::value).hasSize(3);
        assertClose(table.test().chiSquare(), 7.81757255413873953);
        assertClose(table.test().df(), 6);
        assertP(table.test().p(), 0.25177543841134620);
        assertClose(table.test().cramersV(), 0.14818729185285037);
        assertP(table.fisher().p(), 0.33059031466885525);
        assertThat(table.fisher().method()).isEqualTo(FisherExactTest.Method.EXACT);
        assertClose(table.expectedBelowFive(), 0.5);
        assertThat(table.yates().p().absence()).contains(Reason.NOT_APPLICABLE);
    }

    /** {@code chisq.test(table(organisation, answered), correct = FALSE)} and so on over the invitees. */
    @Test
    void evaluate_ofResponse_testsNonResponseLikeR() {
        ResponseFinding response = one(ResponseFinding.class,
                "\"kind\": \"response\", \"by\": [\"organisation\", \"function\", \"tenure\"]");
        assertClose(response.backgrounds().get(0).nonResponse().chiSquare(), 1.8834887925787303);
        assertP(response.backgrounds().get(0).nonResponse().p(), 0.5969374764779497);
        assertP(response.backgrounds().get(1).nonResponse().p(), 0.14243172614117752);
        assertP(response.backgrounds().get(2).nonResponse().p(), 0.26521663150410979);
    }

    /** {@code cor.test(x, y)} on the respondents who have both. */
    @Test
    void evaluate_ofCorrelations_agreesWithR() {
        CorrelationFinding finding = one(CorrelationFinding.class,
                "\"kind\": \"correlation\", \"variables\": [\"ruimte\", \"vertrouwen\", \"IN1\"]");
        assertThat(finding.pairs()).hasSize(3);
        CorrelationFinding.Pair first = finding.pairs().get(0);
        assertThat(first.n().orElseThrow()).isEqualTo(174);
        assertClose(first.r(), 0.38419580349087973);
        assertP(first.p(), 1.6621042108771081e-07);
        assertClose(first.ciLow(), 0.24969788730079098);
        assertClose(first.ciHigh(), 0.50415006132806350);
        assertClose(finding.pairs().get(1).r(), 0.35043597383692993);
    }

    /** {@code cor.test(x, y, method = "spearman", exact = FALSE)}. */
    @Test
    void evaluate_ofRankCorrelations_agreesWithR() {
        CorrelationFinding finding = one(CorrelationFinding.class,
                "\"kind\": \"correlation\", \"variables\": [\"ruimte\", \"vertrouwen\"], \"method\": \"spearman\"");
        assertClose(finding.pairs().get(0).r(), 0.36000332429076681);
        assertP(finding.pairs().get(0).p(), 1.0655050286389477e-06);
    }

    /** {@code summary(lm(proces_provincie ~ A_ORG + ruimte + IN1))}. */
    @Test
    void evaluate_ofALinearRegression_agreesWithR() {
        RegressionFinding finding = one(RegressionFinding.class,
                "\"kind\": \"regression\", \"outcome\": \"proces_provincie\", \"predictors\": [\"A_ORG\", \"ruimte\", \"IN1\"]");
        assertThat(finding.n().orElseThrow()).isEqualTo(170);
        assertThat(finding.coefficients()).extracting(Coefficient::term).containsExactly("(Intercept)", "A_ORG=Jarabee",
                "A_ORG=Pactum", "A_ORG=Trias", "ruimte", "IN1");
        Coefficient jarabee = finding.coefficients().get(1);
        assertClose(jarabee.estimate(), -0.4712188169589723);
        assertClose(jarabee.se(), 0.1292331394856824);
        assertClose(jarabee.statistic(), -3.646269206445908);
        assertP(jarabee.p(), 3.56930910628905e-04);
        assertClose(jarabee.ciLow(), -0.7263941192201928);
        assertClose(jarabee.ciHigh(), -0.2160435146977517);
        assertThat(jarabee.oddsRatio()).isEmpty();
        LinearFit fit = (LinearFit) finding.fit();
        assertClose(fit.r2(), 0.20060034228717100);
        assertClose(fit.adjustedR2(), 0.17622840150324326);
        assertClose(fit.f(), 8.2307906483778517);
        assertP(fit.p(), 5.8607883107988427e-07);
        assertClose(fit.sigma(), 0.60539387265368894);
    }

    /** {@code summary(glm(HK_RU ~ A_ORG + ruimte, family = binomial))}, intervals by {@code confint.default}. */
    @Test
    void evaluate_ofALogisticRegression_agreesWithR() {
        RegressionFinding finding = one(RegressionFinding.class, "\"kind\": \"regression\", \"family\": \"logistic\","
                + " \"outcome\": \"HK_RU\", \"predictors\": [\"A_ORG\", \"ruimte\"]");
        assertThat(finding.n().orElseThrow()).isEqualTo(172);
        Coefficient ruimte = finding.coefficients().get(4);
        assertClose(ruimte.estimate(), 1.731696982037188);
        // R's standard errors are those of the weights before its last step: right to eight digits
        assertThat(ruimte.se().orElseThrow()).isCloseTo(0.311621927725121, within(1e-8));
        assertThat(ruimte.p().orElseThrow().value()).isCloseTo(2.74380512141643e-08, within(1e-13));
        assertThat(ruimte.ciHigh().orElseThrow()).isCloseTo(2.34246473717137, within(2e-8));
        assertClose(ruimte.oddsRatio().orElseThrow(), Math.exp(1.731696982037188));
        LogisticFit fit = (LogisticFit) finding.fit();
        assertThat(fit.events().orElseThrow()).isEqualTo(82);
        assertClose(fit.deviance(), 184.76154589419798);
        assertClose(fit.nullDeviance(), 238.07040281304262);
        assertClose(fit.aic(), 194.76154589419798);
        assertClose(fit.nagelkerkeR2(), 0.35559749621375858);
        assertThat(fit.converged()).isTrue();
    }

    /** All seven directors agree with DO2: R prints 37.3 with a standard error of 25 million. */
    @Test
    void evaluate_ofASeparatedLogisticRegression_saysSo() {
        RegressionFinding finding = one(RegressionFinding.class, "\"kind\": \"regression\", \"family\": \"logistic\","
                + " \"cut\": 4, \"outcome\": \"DO2\", \"predictors\": [\"A_FUN\"]");
        assertThat(finding.n().orElseThrow()).isEqualTo(161);
        assertThat(((LogisticFit) finding.fit()).events().orElseThrow()).isEqualTo(104);
        assertThat(finding.coefficients().get(1).estimate().absence()).contains(Reason.PERFECT_SEPARATION);
    }

    @Test
    void release_ofACoefficientOfASmallGroup_hidesTheRegression() {
        Evaluation evaluation = planned(
                "\"kind\": \"regression\", \"outcome\": \"ruimte\", \"predictors\": [\"A_FUN\"]")
                .evaluate();
        RegressionFinding shown = (RegressionFinding) new DisclosurePolicy(5).release(evaluation).findings().get(0);
        RegressionFinding hidden = (RegressionFinding) new DisclosurePolicy(10).release(evaluation).findings().get(0);
        assertThat(shown.coefficients()).isNotEmpty().allMatch(coefficient -> coefficient.estimate().isPresent());
        assertThat(hidden.coefficients()).hasSameSizeAs(shown.coefficients())
                .allMatch(coefficient -> !coefficient.estimate().isPresent());
        assertThat(((LinearFit) hidden.fit()).r2().absence()).contains(Reason.SUPPRESSED);
    }

    @Test
    void release_ofACrossingOfBackgroundsWithASmallCell_hidesEveryCell() {
        Evaluation evaluation = planned("\"kind\": \"crosstab\", \"row\": \"A_FUN\", \"column\": \"A_ORG\"").evaluate();
        CrossTableFinding hidden = (CrossTableFinding) new DisclosurePolicy(5).release(evaluation).findings().get(0);
        assertThat(hidden.counts()).isNotEmpty().allMatch(row -> row.stream().noneMatch(Computed::isPresent));
        assertThat(hidden.n().orElseThrow()).isEqualTo(178);
        assertThat(hidden.test().chiSquare().absence()).contains(Reason.SUPPRESSED);
    }

    @Test
    void read_ofAPlanWithEveryKind_isWrittenBackTheSame() {
        OverijsselCase changed = new OverijsselCase().with("plan.json", plan -> "{" + CONSTRUCTS
                + """
                    , "analyses": [
                      {"id": "c", "kind": "crosstab", "row": "A_FUN", "column": "A_ORG"},
                      {"id": "r", "kind": "correlation", "variables": ["ruimte", "IN1"], "method": "spearman"},
                      {"id": "l", "kind": "regression", "outcome": "DO1", "predictors": ["A_ORG"], "family": "logistic", "cut": 4}]}
                    """);
        CaseFolder folder = changed.read().toOptional().orElseThrow();
        AnalysisPlan again = PlanReader
                .read(PlanWriter.write(folder.plan()), folder.questionnaire(), folder.backgrounds())
                .toOptional().orElseThrow();
        assertThat(again).isEqualTo(folder.plan());
    }

    @Test
    void read_whenARegressionMakesNoSense_tellsWhy() {
        assertThat(codes(
                "\"kind\": \"regression\", \"outcome\": \"ruimte\", \"predictors\": [\"IN1\"], \"family\": \"logistic\""))
                .containsExactly(ProblemCode.FIELD_MISSING);
        assertThat(codes("\"kind\": \"regression\", \"outcome\": \"ruimte\", \"predictors\": [\"ruimte\"]"))
                .containsExactly(ProblemCode.LISTED_TWICE);
        assertThat(codes("\"kind\": \"regression\", \"outcome\": \"A_ORG\", \"predictors\": [\"ruimte\"]"))
                .containsExactly(ProblemCode.VARIABLE_UNSUITABLE);
        assertThat(codes("\"kind\": \"correlation\", \"variables\": [\"ruimte\"]"))
                .containsExactly(ProblemCode.LIST_TOO_SHORT);
        assertThat(codes("\"kind\": \"crosstab\", \"row\": \"A_ORG\", \"column\": \"A_ORG\""))
                .containsExactly(ProblemCode.LISTED_TWICE);
    }

    private static List<ProblemCode> codes(String analysis) {
        return planned(analysis).read().problems().stream().map(CaseProblem::code).toList();
    }

    /** A table needs the same lines for every group, also where a group lacks a value. */
    @Test
    void evaluate_ofScoresByGroup_givesEveryGroupEveryValue() {
        FrequencyFinding scores = one(FrequencyFinding.class,
                "\"kind\": \"frequencies\", \"variables\": [\"ruimte\"], \"by\": \"A_FUN\"");
        List<String> values = scores.groups().get(0).counts().stream().map(FrequencyFinding.ValueCount::value).toList();
        assertThat(values).contains("3.75", "5").isSortedAccordingTo(
                Comparator.comparingDouble(Double::parseDouble));
        assertThat(scores.groups()).allSatisfy(group -> {
            assertThat(group.counts().stream().map(FrequencyFinding.ValueCount::value).toList()).isEqualTo(values);
            assertThat(group.counts().stream().mapToLong(count -> count.count().orElseThrow()).sum())
                    .isEqualTo(group.valid().orElseThrow());
        });
    }
}
