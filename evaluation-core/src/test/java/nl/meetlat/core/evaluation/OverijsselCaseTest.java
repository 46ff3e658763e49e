package nl.meetlat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests.Anova;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import org.junit.jupiter.api.Test;

/** Every number of {@code examples/overijssel-2012/published}, over the way every number goes. */
class OverijsselCaseTest {

    private static final double RELATIVE = 1e-12;

    private static final Evaluation EVALUATION = new OverijsselCase().evaluate();
    private static final PublishedFigures FIGURES = new PublishedFigures(EVALUATION, RoundingMode.HALF_UP);

    private static <T> List<T> findings(Class<T> kind) {
        return EVALUATION.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void assertClose(double actual, String expected, Object what) {
        double number = Double.parseDouble(expected);
        assertThat(actual).as("%s", what).isCloseTo(number, within(RELATIVE * Math.abs(number)));
    }

    @Test
    void evaluate_ofTheExample_countsParticipantsAndResponse() {
        ResponseFinding response = findings(ResponseFinding.class).get(0);
        assertThat(response.total().invited().orElseThrow()).isEqualTo(247);
        assertThat(response.total().completed().orElseThrow()).isEqualTo(178);
        assertThat(FIGURES.percent(response.total().rate().orElseThrow())).isEqualTo("72");
        assertThat(EVALUATION.respondents()).isEqualTo(178);
    }

    @Test
    void evaluate_ofTheExample_countsResponsePerBackground() {
        Map<String, String> answered = new LinkedHashMap<>();
        findings(ResponseFinding.class).get(0).backgrounds().forEach(background -> background.groups()
                .forEach(group -> answered.put(group.group().value().orElseThrow(),
                        group.figures().invited().orElseThrow() + " -> " + group.figures().completed().orElseThrow())));
        assertThat(answered).containsExactly(Map.entry("BjzO", "88 -> 61"), Map.entry("Jarabee", "47 -> 36"),
                Map.entry("Pactum", "49 -> 33"), Map.entry("Trias", "63 -> 48"), Map.entry("bestuur", "8 -> 7"),
                Map.entry("management", "68 -> 54"), Map.entry("uitvoerend", "171 -> 117"),
                Map.entry("t0_2", "10 -> 5"),
                Map.entry("t2_5", "33 -> 22"), Map.entry("t5_10", "60 -> 42"), Map.entry("t10plus", "144 -> 109"));
    }

    @Test
    void evaluate_ofTheExample_countsParticipantsByCharacteristic() {
        List<Map<String, String>> rows = PublishedFigures.published("kenmerken_deelnemers.csv");
        assertThat(rows).hasSize(11).allSatisfy(row -> {
            FrequencyFinding finding = findings(FrequencyFinding.class).stream()
                    .filter(one -> one.variable().code().value().equals(row.get("item"))).findFirst().orElseThrow();
            long count = finding.groups().get(0).counts().stream()
                    .filter(value -> value.value().equals(row.get("value"))).findFirst().orElseThrow().count()
                    .orElseThrow();
            assertThat(Long.toString(count)).isEqualTo(row.get("n"));
        });
    }

    @Test
    void evaluate_ofTheExample_givesEveryPercentageOfTheTables() {
        for (String table : List.of("kernwaarden_herkenbaar.csv", "bereikte_doelen.csv")) {
            assertThat(PublishedFigures.published(table)).isNotEmpty().allSatisfy(row -> {
                for (String group : List.of("BjzO", "Jarabee", "Pactum", "Trias", "Totaal")) {
                    Share share = FIGURES.share(row.get("item"), group).orElseThrow();
                    assertThat(FIGURES.percent(share)).as("%s %s", row, group).isEqualTo(row.get(group));
                }
            });
        }
        assertThat(PublishedFigures.printedPercentages()).hasSize(52);
        assertThat(FIGURES.wrongPercentages()).isZero();
    }

    @Test
    void evaluate_ofTheExample_givesTheFiguresOfTheText() {
        assertThat(PublishedFigures.published("tekst_cijfers.csv")).filteredOn(row -> !row.get("items").isEmpty())
                .hasSize(8).allSatisfy(row -> {
                    List<Integer> percentages = List.of(row.get("items").split("\\|")).stream()
                            .map(item -> Integer.valueOf(FIGURES.percent(FIGURES.share(item, "totaal").orElseThrow())))
                            .sorted().toList();
                    assertThat(percentages.get(0)).isEqualTo(Integer.valueOf(row.get("value_min")));
                    assertThat(percentages.get(percentages.size() - 1))
                            .isEqualTo(Integer.valueOf(row.get("value_max")));
                });
    }

    @Test
    void evaluate_ofTheExample_givesEveryCountAndPercentageInFull() {
        Evaluation perOrganisation = new OverijsselCase()
                .with("plan.json", plan -> plan.replace("\"positive\": [\"4\", \"5\"], \"total\"",
                        "\"positive\": [\"4\", \"5\"], \"by\": \"A_ORG\", \"total\""))
                .evaluate();
        PublishedFigures figures = new PublishedFigures(perOrganisation, RoundingMode.HALF_UP);
        assertThat(PublishedFigures.published("expected_percentages.csv")).hasSize(80).allSatisfy(row -> {
            Share share = figures.share(row.get("item"), row.get("group")).orElseThrow();
            assertThat(share.positive().orElseThrow()).isEqualTo(Long.parseLong(row.get("n_positive")));
            assertThat(share.valid().orElseThrow()).isEqualTo(Long.parseLong(row.get("n_valid")));
            assertClose(100 * share.share().orElseThrow(), row.get("percent"), row);
            assertThat(figures.percent(share)).isEqualTo(row.get("percent_rounded"));
        });
    }

    @Test
    void evaluate_ofTheExample_givesEveryPrintedMean() {
        assertThat(FIGURES.wrongMeans()).isZero();
    }

    @Test
    void evaluate_ofTheExample_givesEveryGroupMeanInFull() {
        assertThat(PublishedFigures.published("expected_group_means.csv")).hasSize(77).allSatisfy(row -> {
            GroupMean mean = FIGURES.mean(row.get("construct"), row.get("background"), row.get("group"));
            assertThat(mean.n().orElseThrow()).isEqualTo(Long.parseLong(row.get("n")));
            assertClose(mean.mean().orElseThrow(), row.get("mean"), row);
            assertClose(mean.sd().orElseThrow(), row.get("sd"), row);
            assertThat(FIGURES.oneDecimal(mean.mean().orElseThrow())).isEqualTo(row.get("mean_rounded"));
        });
    }

    @Test
    void evaluate_ofTheExample_givesEveryAnalysisOfVarianceInFull() {
        assertThat(PublishedFigures.published("expected_anova.csv")).hasSize(21).allSatisfy(row -> {
            MeanFinding finding = FIGURES.means(row.get("construct"), row.get("background"));
            Anova anova = finding.tests().anova();
            assertThat(finding.groups()).hasSize(Integer.parseInt(row.get("n_groups")));
            assertThat(finding.n().orElseThrow()).isEqualTo(Long.parseLong(row.get("n")));
            assertClose(anova.df1().orElseThrow(), row.get("df_between"), row);
            assertClose(anova.df2().orElseThrow(), row.get("df_within"), row);
            assertClose(anova.ssBetween().orElseThrow(), row.get("ss_between"), row);
            assertClose(anova.ssWithin().orElseThrow(), row.get("ss_within"), row);
            assertClose(anova.ssBetween().orElseThrow() / anova.df1().orElseThrow(), row.get("ms_between"), row);
            assertClose(anova.ssWithin().orElseThrow() / anova.df2().orElseThrow(), row.get("ms_within"), row);
            assertClose(anova.f().orElseThrow(), row.get("F"), row);
            assertClose(anova.p().orElseThrow().value(), row.get("p"), row);
            assertThat(finding.verdict().anovaSignificant()).contains(row.get("significant_p05").equals("1"));
        });
    }

    @Test
    void evaluate_ofTheExample_findsFourSignificantDifferencesByEveryTest() {
        List<MeanFinding> significant = findings(MeanFinding.class).stream()
                .filter(finding -> finding.verdict().anovaSignificant().orElse(false)).toList();
        assertThat(significant).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.verdict().significant()).contains(true);
            assertThat(finding.tests().welch().p().orElseThrow().isBelow(0.05)).isTrue();
            assertThat(finding.tests().kruskalWallis().p().orElseThrow().isBelow(0.05)).isTrue();
        });
        assertThat(findings(MeanFinding.class)).filteredOn(finding -> finding.verdict().significant().orElse(false))
                .hasSize(4);
    }

    @Test
    void evaluate_ofTheExample_givesEveryReliability() {
        assertThat(PublishedFigures.published("expected_reliability.csv")).hasSize(7).allSatisfy(row -> {
            ReliabilityFinding finding = findings(ReliabilityFinding.class).stream()
                    .filter(one -> one.construct().code().value().equals(row.get("construct"))).findFirst()
                    .orElseThrow();
            assertThat(finding.items()).hasSize(Integer.parseInt(row.get("n_items")));
            assertThat(finding.complete().orElseThrow()).isEqualTo(Long.parseLong(row.get("n_complete")));
            assertClose(finding.alpha().orElseThrow(), row.get("cronbach_alpha"), row);
            MeanFinding scores = FIGURES.means(row.get("construct"), "functie");
            assertThat(scores.n().orElseThrow()).isEqualTo(Long.parseLong(row.get("n_scored")));
            assertThat(scores.missing().orElseThrow()).isEqualTo(Long.parseLong(row.get("n_score_missing")));
        });
    }

    @Test
    void evaluate_ofTheExample_showsDirectorsMoreSatisfiedThanStaff() {
        assertThat(FIGURES.means("proces_provincie", "functie").groups())
                .extracting(group -> group.group().value().map(value -> value).orElse(""))
                .containsExactly("bestuur", "management", "uitvoerend");
        assertThat(FIGURES.means("proces_provincie", "functie").groups())
                .extracting(group -> String.format(Locale.ROOT, "%.2f", group.mean().orElseThrow()))
                .containsExactly("3.11", "2.90", "2.74");
    }

    @Test
    void evaluate_ofTheExample_followsThePlan() {
        assertThat(EVALUATION.findings()).hasSize(1 + 3 + 5 + 5 + 2 + 4 + 7 + 21);
        assertThat(FIGURES.proportion("BL_RU").groups()).isEmpty();
        assertThat(FIGURES.proportion("BL_RU").test()).isEqualTo(Optional.empty());
    }
}
