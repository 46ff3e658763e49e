package nl.meetlat.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.OverijsselCase;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

    private static final Evaluation EVALUATION = new OverijsselCase().evaluate();

    private static <T extends Finding> List<T> released(int minimum, Class<T> kind) {
        return new DisclosurePolicy(minimum).release(EVALUATION).findings().stream().filter(kind::isInstance)
                .map(kind::cast).toList();
    }

    private static MeanFinding means(int minimum, String outcome, String by) {
        return released(minimum, MeanFinding.class).stream()
                .filter(finding -> finding.outcome().code().value().equals(outcome)
                        && finding.by().code().value().equals(by))
                .findFirst().orElseThrow();
    }

    private static String shown(MeanFinding finding) {
        return finding.groups().stream().map(DisclosurePolicyTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(GroupMean mean) {
        String value = mean.group().value().orElseThrow();
        boolean all = List.of(mean.n(), mean.mean(), mean.sd(), mean.ciLow(), mean.ciHigh()).stream()
                .allMatch(Computed::isPresent);
        boolean none = List.of(mean.n(), mean.mean(), mean.sd(), mean.ciLow(), mean.ciHigh()).stream()
                .allMatch(figure -> figure.absence().equals(Optional.of(Reason.SUPPRESSED)));
        return all ? value : none ? "-" : "half " + value;
    }

    @Test
    void release_withTheExamplesMinimum_showsEverything() {
        assertThat(new DisclosurePolicy(5).release(EVALUATION).findings()).isEqualTo(EVALUATION.findings());
    }

    @Test
    void release_withMinimumZero_showsEverything() {
        assertThat(new DisclosurePolicy(0).release(EVALUATION).findings()).isEqualTo(EVALUATION.findings());
    }

    @Test
    void release_whenAGroupIsSmall_hidesItAndTheNextSmallest() {
        assertThat(shown(means(10, "ruimte", "A_FUN"))).isEqualTo("- - uitvoerend");
        assertThat(shown(means(10, "ruimte", "A_DJ"))).isEqualTo("- - t5_10 t10plus");
        assertThat(shown(means(10, "ruimte", "A_ORG"))).isEqualTo("BjzO Jarabee Pactum Trias");
    }

    @Test
    void release_whenAGroupIsHidden_hidesStatisticsThatWouldTellItsMean() {
        MeanFinding hidden = means(10, "cultuurverandering", "A_DJ");
        assertThat(hidden.tests().anova().f().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().anova().p().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().anova().ssBetween().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().anova().ssWithin().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().anova().etaSquared().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().anova().omegaSquared().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().welch().f().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.tests().kruskalWallis().h().absence()).contains(Reason.SUPPRESSED);
        assertThat(hidden.pAdjusted().absence()).contains(Reason.SUPPRESSED);
    }

    /** Holm gives the second test the corrected p of the first, which is hidden: 0.03 twice. */
    @Test
    void release_whenACorrectedPIsThatOfAHiddenTest_hidesItToo() {
        MeanFinding first = mean("ruimte", "A_FUN");
        MeanFinding second = mean("ruimte", "A_ORG");
        Evaluation shared = new Evaluation(EVALUATION.plan(), 178,
                List.of(corrected(first, 0.03), corrected(second, 0.03), corrected(mean("balans", "A_ORG"), 0.04),
                        corrected(mean("vertrouwen", "A_ORG"), 1), corrected(mean("vertrouwen", "A_FUN"), 1)));

        assertThat(new DisclosurePolicy(10).release(shared).findings()).extracting(
                finding -> ((MeanFinding) finding).pAdjusted().isPresent())
                .containsExactly(false, false, true, true, false);
    }

    private static MeanFinding mean(String outcome, String by) {
        return EVALUATION.findings().stream().filter(MeanFinding.class::isInstance).map(MeanFinding.class::cast)
                .filter(finding -> finding.outcome().code().value().equals(outcome)
                        && finding.by().code().value().equals(by))
                .findFirst().orElseThrow();
    }

    private static MeanFinding corrected(MeanFinding finding, double p) {
        return new MeanFinding(finding.analysis(), finding.outcome(), finding.by(), finding.n(), finding.missing(),
                finding.ungrouped(), finding.total(), finding.groups(), finding.tests(), finding.postHoc(),
                finding.twoGroups(), Computed.of(PValue.of(p)), finding.verdict());
    }

    @Test
    void release_whenAGroupIsHidden_keepsTheConclusionAndTheTotal() {
        MeanFinding hidden = means(10, "cultuurverandering", "A_DJ");
        assertThat(hidden.tests().anova().df1().orElseThrow()).isEqualTo(3.0);
        assertThat(hidden.verdict().significant()).contains(true);
        assertThat(hidden.total().mean().isPresent()).isTrue();
        assertThat(hidden.n().orElseThrow()).isEqualTo(176);
    }

    @Test
    void release_whenNoGroupIsHidden_keepsTheTests() {
        MeanFinding shown = means(10, "cultuurverandering", "A_ORG");
        assertThat(shown.tests().anova().f().isPresent()).isTrue();
    }

    @Test
    void release_ofResponse_hidesSmallGroupsAndTheirTest() {
        ResponseFinding response = released(10, ResponseFinding.class).get(0);
        assertThat(response.total().completed().orElseThrow()).isEqualTo(178);
        ResponseFinding.Background tenure = response.backgrounds().get(2);
        assertThat(tenure.groups()).extracting(group -> group.figures().completed().isPresent()).containsExactly(false,
                false, true, true);
        assertThat(tenure.groups()).extracting(group -> group.figures().invited().isPresent()).containsExactly(false,
                false, true, true);
        assertThat(tenure.nonResponse().chiSquare().absence()).contains(Reason.SUPPRESSED);
        assertThat(response.backgrounds().get(0).nonResponse().chiSquare().isPresent()).isTrue();
    }

    @Test
    void release_ofFrequencies_hidesSmallCountsOfABackgroundButNotOfAnAnswer() {
        List<FrequencyFinding> frequencies = released(10, FrequencyFinding.class);
        assertThat(frequencies.get(0).groups().get(0).counts())
                .extracting(count -> count.count().isPresent() && count.validShare().isPresent())
                .containsExactly(false, false, true);
        assertThat(frequencies.get(1).groups().get(0).counts()).allMatch(count -> count.count().isPresent());
    }

    @Test
    void release_ofProportions_hidesSmallGroupsAndTheirTest() {
        ProportionFinding shares = released(33, ProportionFinding.class).get(0);
        assertThat(shares.groups()).extracting(share -> share.share().isPresent()).containsExactly(true, false, false,
                true);
        assertThat(shares.total().orElseThrow().share().isPresent()).isTrue();
        assertThat(shares.test().orElseThrow().chiSquare().absence()).contains(Reason.SUPPRESSED);
        assertThat(shares.significant()).isPresent();
    }

    @Test
    void release_whenEverybodyIsTooFew_showsNothing() {
        Release release = new DisclosurePolicy(1000).release(EVALUATION);
        assertThat(release.respondents()).isEmpty();
        assertThat(release.findings()).hasSameSizeAs(EVALUATION.findings());
        assertThat(released(1000, ReliabilityFinding.class)).isNotEmpty()
                .allMatch(finding -> !finding.alpha().isPresent());
        assertThat(released(1000, MeanFinding.class)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.total().mean().isPresent()).isFalse();
            assertThat(finding.n().isPresent()).isFalse();
            assertThat(finding.verdict().significant()).isEmpty();
        });
        assertThat(released(1000, ProportionFinding.class)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.total().orElseThrow().valid().isPresent()).isFalse();
            assertThat(finding.significant()).isEmpty();
        });
        assertThat(released(1000, ResponseFinding.class)).isNotEmpty()
                .allMatch(finding -> !finding.total().completed().isPresent());
    }

    @Test
    void release_tellsItsMinimumInThePlan() {
        assertThat(new DisclosurePolicy(10).release(EVALUATION).plan().minimumGroupSize()).isEqualTo(10);
    }
}
