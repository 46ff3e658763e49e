package nl.meetlat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;

import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.PostHoc.Pair;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.TwoGroups;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import org.junit.jupiter.api.Test;

/**
 * The statistics of the example beside those of R 4.2.2, with y the scores of culture change and g the years of service, in
 * the order of the scale.
 */
class MeanStatisticsTest {

    private static final PublishedFigures FIGURES = new PublishedFigures(new OverijsselCase().evaluate(),
            RoundingMode.HALF_UP);

    private static void assertClose(Computed<Double> actual, double expected, double relative) {
        assertThat(actual.orElseThrow()).isCloseTo(expected, within(relative * Math.abs(expected)));
    }

    private static void assertP(Computed<PValue> actual, double expected, double relative) {
        assertThat(actual.orElseThrow().value()).isCloseTo(expected, within(relative * expected));
    }

    @Test
    void evaluate_ofFourGroups_agreesWithR() {
        MeanFinding finding = FIGURES.means("cultuurverandering", "dienstjaren");
        // summary(aov(y ~ g))
        assertClose(finding.tests().anova().f(), 6.43827249161115311, 1e-12);
        assertP(finding.tests().anova().p(), 0.00037107698860099872, 1e-12);
        // oneway.test(y ~ g)
        assertClose(finding.tests().welch().f(), 8.6225171525924811, 1e-12);
        assertClose(finding.tests().welch().df2(), 18.547424078470115, 1e-12);
        assertP(finding.tests().welch().p(), 8.5723502700428263e-04, 1e-11);
        // d <- abs(y - ave(y, g)); summary(aov(d ~ g)), and with FUN = median
        assertClose(finding.tests().levene().f(), 1.27364995687517202, 1e-11);
        assertP(finding.tests().levene().p(), 0.28504368611754588, 1e-11);
        assertClose(finding.tests().brownForsythe().f(), 1.20676172542289062, 1e-11);
        assertP(finding.tests().brownForsythe().p(), 0.30888872484631896, 1e-11);
        // kruskal.test(y ~ g)
        assertClose(finding.tests().kruskalWallis().h(), 18.057824984662147, 1e-12);
        assertP(finding.tests().kruskalWallis().p(), 4.2793462244780433e-04, 1e-11);
        assertClose(finding.tests().kruskalWallis().epsilonSquared(), 1.0318757134092656e-01, 1e-12);
        assertThat(finding.twoGroups()).isEmpty();
    }

    /** {@code TukeyHSD(aov(y ~ g))}, which subtracts the other way round. */
    @Test
    void evaluate_ofFourGroups_comparesEveryPairLikeR() {
        List<Pair> tukey = FIGURES.means("cultuurverandering", "dienstjaren").postHoc().tukey();
        assertThat(tukey).extracting(pair -> pair.a().value().orElseThrow() + " " + pair.b().value().orElseThrow())
                .containsExactly("t0_2 t2_5", "t0_2 t5_10", "t0_2 t10plus", "t2_5 t5_10", "t2_5 t10plus",
                        "t5_10 t10plus");
        assertClose(tukey.get(3).difference(), 0.710930735930736, 1e-12);
        assertClose(tukey.get(3).ciLow(), 0.282515939063146, 1e-6);
        assertClose(tukey.get(3).ciHigh(), 1.1393455327983268, 1e-6);
        assertP(tukey.get(3).p(), 0.000163090305220437, 1e-6);
        assertP(tukey.get(4).p(), 0.003497347176817489, 1e-6);
        assertThat(FIGURES.means("cultuurverandering", "dienstjaren").postHoc().gamesHowell()).hasSize(6);
        assertThat(FIGURES.means("cultuurverandering", "dienstjaren").postHoc().dunn()).hasSize(6);
    }

    /** {@code p.adjust(ps, "holm")} over the 21 tests. */
    @Test
    void evaluate_ofTheExample_correctsOverAllTestsOfTheAnalysis() {
        assertP(FIGURES.means("cultuurverandering", "dienstjaren").pAdjusted(), 0.0077926167606208203, 1e-11);
        assertP(FIGURES.means("resultaatverantwoordelijkheid", "functie").pAdjusted(), 0.0320236781438845083, 1e-11);
        assertP(FIGURES.means("ruimte", "functie").pAdjusted(), 1, 0);
        assertThat(FIGURES.means("cultuurverandering", "organisatie").verdict().anovaSignificant()).contains(true);
        assertThat(FIGURES.means("cultuurverandering", "organisatie").verdict().anovaSignificantAdjusted())
                .contains(false);
    }

    @Test
    void evaluate_withAnotherCorrection_usesThat() {
        PublishedFigures bh = new PublishedFigures(new OverijsselCase()
                .with("plan.json", plan -> plan.replace("\"holm\"", "\"bh\"")).evaluate(), RoundingMode.HALF_UP);
        assertP(bh.means("resultaatverantwoordelijkheid", "functie").pAdjusted(), 0.0168124310255393684, 1e-11);
        PublishedFigures none = new PublishedFigures(new OverijsselCase()
                .with("plan.json", plan -> plan.replace("\"holm\"", "\"none\"")).evaluate(), RoundingMode.HALF_UP);
        assertThat(none.means("ruimte", "functie").pAdjusted().isPresent()).isFalse();
    }

    /** {@code factanal(m, 1)} on the complete rows of the turned-around items. */
    @Test
    void evaluate_ofTheExample_givesOmegaLikeR() {
        ReliabilityFinding finding = new OverijsselCase().evaluate().findings().stream()
                .filter(ReliabilityFinding.class::isInstance).map(ReliabilityFinding.class::cast)
                .filter(one -> one.construct().code().value().equals("cultuurverandering")).findFirst().orElseThrow();
        assertClose(finding.omegaTotal(), 0.76715733040319301, 1e-6);
    }

    /** The scores of room to act of who recognises it (1) and who does not (0). */
    @Test
    void evaluate_ofTwoGroups_agreesWithR() {
        Evaluation evaluation = new OverijsselCase()
                .with("plan.json",
                        plan -> plan.replace("\"by\": [\"A_FUN\", \"A_ORG\", \"A_DJ\"]", "\"by\": [\"HK_RU\"]"))
                .evaluate();
        MeanFinding finding = evaluation.findings().stream().filter(MeanFinding.class::isInstance)
                .map(MeanFinding.class::cast).findFirst().orElseThrow();
        TwoGroups two = finding.twoGroups().orElseThrow();
        // t.test(y ~ h, var.equal = TRUE), t.test(y ~ h), wilcox.test(y ~ h, exact = FALSE, correct = FALSE)
        assertClose(two.student().t(), 6.9786136485820105, 1e-12);
        assertP(two.student().p(), 6.3775994669266030e-11, 1e-10);
        assertClose(two.welch().t(), 7.0368110901983778, 1e-12);
        assertClose(two.welch().df(), 168.77689901997229, 1e-12);
        assertP(two.welch().p(), 4.7092642913457181e-11, 1e-10);
        assertClose(two.mannWhitney().u(), 5701, 0);
        assertP(two.mannWhitney().p(), 5.8572989065872831e-10, 1e-10);
        assertClose(two.cohensD(), 1.0653816150560673, 1e-12);
        assertClose(two.hedgesG(), 1.0606733227474940, 1e-12);
    }

    /** The standard error times sqrt(1 - n/N), N the invited of the group. */
    @Test
    void evaluate_withFinitePopulation_narrowsTheIntervalsByGroup() {
        PublishedFigures finite = new PublishedFigures(new OverijsselCase()
                .with("plan.json", plan -> plan.replace("\"finitePopulation\": false", "\"finitePopulation\": true"))
                .evaluate(), RoundingMode.HALF_UP);
        double wide = FIGURES.mean("ruimte", "organisatie", "BjzO").ciHigh().orElseThrow()
                - FIGURES.mean("ruimte", "organisatie", "BjzO").ciLow().orElseThrow();
        double narrow = finite.mean("ruimte", "organisatie", "BjzO").ciHigh().orElseThrow()
                - finite.mean("ruimte", "organisatie", "BjzO").ciLow().orElseThrow();
        assertThat(narrow).isCloseTo(wide * Math.sqrt(1 - 61.0 / 88), within(1e-12));
        double total = finite.means("ruimte", "organisatie").total().ciHigh().orElseThrow()
                - finite.means("ruimte", "organisatie").total().ciLow().orElseThrow();
        double totalWide = FIGURES.means("ruimte", "organisatie").total().ciHigh().orElseThrow()
                - FIGURES.means("ruimte", "organisatie").total().ciLow().orElseThrow();
        assertThat(total).isCloseTo(totalWide * Math.sqrt(1 - 176.0 / 247), within(1e-12));
    }
}
