package nl.meetlat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseProblem;
import nl.meetlat.core.casefolder.PlanReader;
import nl.meetlat.core.casefolder.PlanWriter;
import nl.meetlat.core.casefolder.ProblemCode;
import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.WeightedMeanAnalysis;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement of raters and weighted means, whose data come from a file that the plan names; beside R 4.2.2. */
class FileAnalysesTest {

    private static final String RATINGS = """
        case,anna,bert,carla
        1,1,1,2
        2,2,3,2
        3,3,3,3
        4,4,4,5
        5,5,5,4
        6,2,2,1
        7,,4,4
        8,4,5,5
        9,1,1,1
        10,3,2,3
        11,5,4,
        12,2,2,2
        13,4,4,4
        14,1,2,1
        """;
    private static final String TARGETS = """
        margin,category,N
        A_FUN,bestuur,8
        A_FUN,management,68
        A_FUN,uitvoerend,171
        A_ORG,BjzO,88
        A_ORG,Jarabee,47
        A_ORG,Pactum,49
        A_ORG,Trias,63
        """;
    private static final String AGREEMENT = "\"kind\": \"agreement\", \"file\": \"ratings.csv\", "
            + "\"raters\": [\"anna\", \"bert\", \"carla\"], \"level\": \"ordinal\"";
    private static final String WEIGHTED = "\"kind\": \"weighted-means\", "
            + "\"outcomes\": [\"ruimte\", \"proces_provincie\"], \"targets\": \"targets.csv\"";

    private static OverijsselCase planned(String analysis, String ratings, String targets) {
        return new OverijsselCase().with("ratings.csv", none -> ratings).with("targets.csv", none -> targets)
                .with("plan.json", plan -> "{\"minimumGroupSize\": 0, \"constructs\": {\"ruimte\": {}, "
                        + "\"proces_provincie\": {}}, \"analyses\": [{\"id\": \"a\", " + analysis + "}]}");
    }

    private static AgreementFinding agreement(String analysis, String ratings) {
        return (AgreementFinding) planned(analysis, ratings, TARGETS).evaluate().findings().get(0);
    }

    private static WeightedMeanFinding weighted(int outcome, String targets) {
        return (WeightedMeanFinding) planned(WEIGHTED, RATINGS, targets).evaluate().findings().get(outcome);
    }

    private static void assertClose(Computed<Double> actual, double expected) {
        assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-11 * Math.abs(expected)));
    }

    /**
     * As {@code irr::kappa2}, {@code kappam.fleiss} and {@code icc(x, "twoway", "agreement")}; values by their formulas in base
     * R: {@code 1 - sum(d * t) / sum(d * outer(rowSums(t), colSums(t)) / sum(t))} with t the table of two raters over 1:5.
     */
    @Test
    void evaluate_ofThreeRaters_agreesWithR() {
        AgreementFinding found = agreement(AGREEMENT, RATINGS);
        assertThat(found.subjects().orElseThrow()).isEqualTo(12);
        assertClose(found.percentAgreement(), 1 / 3.0);
        assertThat(found.pairs()).extracting(pair -> pair.a() + "-" + pair.b() + " " + pair.n().orElseThrow())
                .containsExactly("anna-bert 13", "anna-carla 12", "bert-carla 13");
        assertClose(found.pairs().get(0).kappa(), 0.5149253731343284);
        assertClose(found.pairs().get(0).weightedLinear(), 0.75095785440613028);
        assertClose(found.pairs().get(0).weightedQuadratic(), 0.89731437598736175);
        assertClose(found.pairs().get(2).weightedLinear(), 0.65134099616858232);
        assertClose(found.fleiss().kappa(), 0.43639921722113506);
        assertClose(found.fleiss().se(), 0.085062195102131699);
        assertClose(found.fleiss().z(), 5.1303545211496511);
        assertThat(found.fleiss().p().orElseThrow().value()).isCloseTo(2.8919699208201308e-07, within(1e-17));
        assertClose(found.icc21().icc(), 0.88916876574307313);
        assertClose(found.icc21().ciLow(), 0.74060652633581447);
        assertClose(found.icc21().ciHigh(), 0.96337288497829521);
    }

    @Test
    void evaluate_ofCategoriesWithoutOrder_givesNoWeightsAndNoIntraclassCorrelation() {
        AgreementFinding found = agreement(
                "\"kind\": \"agreement\", \"file\": \"ratings.csv\", \"raters\": [\"x\", \"y\"]",
                "x;y\nyes;yes\nno;no\nyes;no\nunsure;unsure\n");
        assertClose(found.pairs().get(0).kappa(), 1 - 0.25 / (1 - (0.5 * 0.25 + 0.25 * 0.5 + 0.25 * 0.25)));
        assertThat(found.pairs().get(0).weightedLinear().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(found.icc21().icc().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void evaluate_whenNobodyUsesAStep_countsItAsAStep() {
        AgreementFinding found = agreement(
                "\"kind\": \"agreement\", \"file\": \"ratings.csv\", \"raters\": [\"x\", \"y\"], \"level\": \"ordinal\"",
                "x,y\n1,1\n2,4\n4,4\n1,2\n");
        double observed = 2 + 1;
        double expected = (2 * (1 + 2 * 3) + 1 * (1 + 2 * 2) + 1 * (3 + 2 * 1)) / 4.0;
        assertClose(found.pairs().get(0).weightedLinear(), 1 - observed / expected);
    }

    @Test
    void evaluate_ofRatersWhoAgreeEntirely_isOneWithoutInterval() {
        AgreementFinding found = agreement(AGREEMENT, "anna,bert,carla\n1,1,1\n2,2,2\n3,3,3\n");
        assertClose(found.percentAgreement(), 1);
        assertClose(found.pairs().get(0).weightedQuadratic(), 1);
        assertClose(found.fleiss().kappa(), 1);
        assertClose(found.icc21().icc(), 1);
        assertThat(found.icc21().ciLow().absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void evaluate_ofRatersWhoNeverAgree_isBelowZero() {
        AgreementFinding found = agreement(AGREEMENT, "anna,bert,carla\n1,2,3\n2,3,1\n3,1,2\n");
        assertClose(found.percentAgreement(), 0);
        assertThat(found.fleiss().kappa().orElseThrow()).isNegative();
        assertThat(found.icc21().icc().orElseThrow()).isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"anna,bert,carla\\n3,3,3\\n3,3,3\\n | no-variance",
            "anna,bert,carla\\n1,,\\n | empty", "anna,bert,carla\\n | empty"})
    void evaluate_whereAgreementDoesNotExist_saysWhy(String ratings, String reason) {
        AgreementFinding found = agreement(AGREEMENT, ratings.replace("\\n", "\n"));
        assertThat(found.pairs().get(0).kappa().absence().orElseThrow().code()).isEqualTo(reason);
        assertThat(found.fleiss().kappa().absence().orElseThrow().code()).isEqualTo(reason);
        assertThat(found.icc21().icc().absence().orElseThrow().code()).isEqualTo(reason);
    }

    /**
     * Weights by iterative proportional fitting written out in R: {@code w * (target / tapply(w, group, sum))[group]} for both
     * margins, 500 times; {@code sum(w * y) / sum(w)} and {@code sqrt(n / (n - 1) * sum(w^2 * (y - m)^2)) / sum(w)}.
     */
    @Test
    void evaluate_ofWeightedMeans_agreesWithR() {
        WeightedMeanFinding room = weighted(0, TARGETS);
        assertThat(room.n().orElseThrow()).isEqualTo(176);
        assertClose(room.mean(), 3.4371245586269148);
        assertClose(room.se(), 0.057734847088182092);
        assertClose(room.weights().min(), 0.76713458302459703);
        assertClose(room.weights().max(), 1.127450981816422);
        assertClose(room.weights().designEffect(), 1.0086563183472006);
        assertClose(room.weights().effectiveN(), 176.47239873703805);
        assertThat(room.weights().iterations().orElseThrow()).isBetween(2L, 50L);
        assertClose(weighted(1, TARGETS).mean(), 2.8045294559108327);
        assertClose(weighted(1, TARGETS).se(), 0.050414958002564035);
    }

    @Test
    void read_ofTargetsWithMistakes_tellsEachOne() {
        String wrong = """
            margin,category,N
            A_FUN,bestuur,8
            A_FUN,bestuur,9
            A_FUN,chef,2
            A_FUN,management,many
            A_LEEFTIJD,oud,2
            OP1,x,3
            """;
        assertThat(planned(WEIGHTED, RATINGS, wrong).read().problems())
                .extracting(problem -> problem.row().orElse(0) + " " + problem.code().code())
                .contains("3 listed-twice", "4 not-on-scale", "5 out-of-bounds", "6 variable-unknown",
                        "7 variable-unsuitable", "2 margin-incomplete");
    }

    @Test
    void read_ofAPlanWhoseFileIsMissing_namesTheField() {
        assertThat(planned(WEIGHTED.replace("targets.csv", "../targets.csv"), RATINGS, TARGETS).read().problems())
                .extracting(CaseProblem::code).containsExactly(ProblemCode.PLAN_FILE_MISSING);
        assertThat(planned(AGREEMENT.replace("ratings.csv", "none.csv"), RATINGS, TARGETS).read().problems())
                .extracting(CaseProblem::code).containsExactly(ProblemCode.PLAN_FILE_MISSING);
    }

    @Test
    void read_ofRatingsWithMistakes_tellsThem() {
        assertThat(planned(AGREEMENT, "anna,bert\n1,2\n", TARGETS).read().problems())
                .extracting(CaseProblem::code).containsExactly(ProblemCode.COLUMN_MISSING);
        assertThat(planned(AGREEMENT, "anna,bert,carla\n1,2,often\n", TARGETS).read().problems())
                .extracting(problem -> problem.row().orElse(0) + " " + problem.column().orElse("") + " "
                        + problem.code().code())
                .containsExactly("2 carla not-a-number");
    }

    /** Where a plan is kept without its files, the totals go with it. */
    @Test
    void write_ofAPlanWithTargets_canBeReadAlone() {
        CaseFolder folder = planned(WEIGHTED, RATINGS, TARGETS).read().toOptional().orElseThrow();
        AnalysisPlan again = PlanReader.read(PlanWriter.write(folder.plan()), folder.questionnaire(),
                folder.backgrounds()).toOptional().orElseThrow();
        WeightedMeanAnalysis read = (WeightedMeanAnalysis) again.analyses().get(0);
        assertThat(read.margins()).isEqualTo(((WeightedMeanAnalysis) folder.plan().analyses().get(0)).margins());
        assertThat(read.file()).isEmpty();
    }

    @Test
    void write_ofAPlanWithRaters_canBeReadAlone_butHasNoRatings() {
        CaseFolder folder = planned(AGREEMENT, RATINGS, TARGETS).read().toOptional().orElseThrow();
        AnalysisPlan again = PlanReader.read(PlanWriter.write(folder.plan()), folder.questionnaire(),
                folder.backgrounds()).toOptional().orElseThrow();
        assertThat(again.analyses()).hasSize(1);
        AgreementFinding found = (AgreementFinding) Evaluator.evaluate(again, folder.questionnaire(),
                folder.responses(), folder.responseFigures()).findings().get(0);
        assertThat(found.subjects().orElseThrow()).isZero();
        assertThat(List.of(found.fleiss().kappa(), found.icc21().icc()))
                .allMatch(figure -> figure.absence().equals(Optional.of(Reason.EMPTY)));
    }
}
