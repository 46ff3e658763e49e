package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Values from R 4.2.2: {@code a <- c(1,2,2,3,4,4); b <- c(2,3,3,5,5); c <- c(4,5,5,5); y <- c(a,b,c); g <-
 * factor(rep(1:3,c(6,5,4)))}.
 */
class GroupComparisonTest {

    private static final Offset<Double> DIGITS = within(1e-13);
    private static final FrequencyTable A = FrequencyTable.of(1, 2, 2, 3, 4, 4);
    private static final FrequencyTable B = FrequencyTable.of(2, 3, 3, 5, 5);
    private static final FrequencyTable C = FrequencyTable.of(4, 5, 5, 5);
    private static final FrequencyTable ONE = FrequencyTable.of(3);
    private static final FrequencyTable FOURS = FrequencyTable.of(4, 4, 4);

    @Test
    void welchAnova_ofThreeGroups_equalsR() {
        WelchAnova welch = WelchAnova.of(List.of(A, B, C)).orElseThrow();

        // oneway.test(y ~ g)
        assertThat(welch.f()).isCloseTo(7.079509140652738175, DIGITS);
        assertThat(welch.df1()).isEqualTo(2);
        assertThat(welch.df2()).isCloseTo(7.451467165929553715, DIGITS);
        assertThat(welch.p().value()).isCloseTo(0.018929367503365636, DIGITS);
    }

    @Test
    void kruskalWallis_ofTiedGroups_equalsR() {
        KruskalWallis test = KruskalWallis.of(List.of(A, B, C)).orElseThrow();

        // kruskal.test(y, g)
        assertThat(test.h()).isCloseTo(5.958838383838375385, within(1e-13));
        assertThat(test.df()).isEqualTo(2);
        assertThat(test.p().value()).isCloseTo(0.050822343322090638, DIGITS);
        assertThat(test.epsilonSquared()).isCloseTo(5.958838383838375385 / 14, DIGITS);
    }

    @Test
    void comparisons_whenAGroupIsEmpty_leaveItOut() {
        List<FrequencyTable> with = List.of(A, FrequencyTable.EMPTY, B);
        List<FrequencyTable> without = List.of(A, B);

        assertThat(OneWayAnova.of(with)).isEqualTo(OneWayAnova.of(without));
        assertThat(WelchAnova.of(with)).isEqualTo(WelchAnova.of(without));
        assertThat(KruskalWallis.of(with)).isEqualTo(KruskalWallis.of(without));
    }

    @Test
    void comparisons_whenNoGroupOrOneIsLeft_sayWhy() {
        List<FrequencyTable> single = List.of(A, FrequencyTable.EMPTY);
        List<FrequencyTable> none = List.of(FrequencyTable.EMPTY);

        assertThat(OneWayAnova.of(single)).isEqualTo(Computed.absent(Reason.SINGLE_GROUP));
        assertThat(WelchAnova.of(single)).isEqualTo(Computed.absent(Reason.SINGLE_GROUP));
        assertThat(KruskalWallis.of(single)).isEqualTo(Computed.absent(Reason.SINGLE_GROUP));
        assertThat(OneWayAnova.of(none)).isEqualTo(Computed.absent(Reason.EMPTY));
        assertThat(WelchAnova.of(List.of())).isEqualTo(Computed.absent(Reason.EMPTY));
        assertThat(KruskalWallis.of(none)).isEqualTo(Computed.absent(Reason.EMPTY));
    }

    @Test
    void welchAnova_whenAGroupHasNoVariance_doesNotExist() {
        assertThat(WelchAnova.of(List.of(A, ONE))).isEqualTo(Computed.absent(Reason.TOO_FEW));
        assertThat(WelchAnova.of(List.of(A, FOURS))).isEqualTo(Computed.absent(Reason.NO_VARIANCE));
    }

    @Test
    void oneWayAnova_whenAGroupHasOneObservation_letsItTakePart() {
        OneWayAnova anova = OneWayAnova.of(List.of(A, ONE)).orElseThrow();

        assertThat(anova.df2()).isEqualTo(5);
        assertThat(anova.f().isPresent()).isTrue();
    }

    @Test
    void oneWayAnova_whenAllGroupsHaveOneObservation_hasNoF() {
        OneWayAnova anova = OneWayAnova.of(List.of(ONE, FrequencyTable.of(4))).orElseThrow();

        assertThat(anova.df2()).isZero();
        assertThat(anova.f().absence()).contains(Reason.TOO_FEW);
        assertThat(anova.p().absence()).contains(Reason.TOO_FEW);
        assertThat(anova.omegaSquared().absence()).contains(Reason.TOO_FEW);
        assertThat(anova.etaSquared().orElseThrow()).isEqualTo(1);
    }

    @Test
    void oneWayAnova_whenGroupsAreConstantAndDiffer_hasEffectButNoF() {
        OneWayAnova anova = OneWayAnova.of(List.of(FOURS, FrequencyTable.of(5, 5))).orElseThrow();

        assertThat(anova.ssWithin()).isZero();
        assertThat(anova.f().absence()).contains(Reason.NO_VARIANCE);
        assertThat(anova.etaSquared().orElseThrow()).isEqualTo(1);
        assertThat(anova.omegaSquared().orElseThrow()).isEqualTo(1);
    }

    @Test
    void oneWayAnova_whenEverythingIsEqual_hasNeitherFNorEffect() {
        FrequencyTable tenThirds = FrequencyTable.of(10.0 / 3, 10.0 / 3, 10.0 / 3);
        OneWayAnova anova = OneWayAnova.of(List.of(tenThirds, tenThirds.merge(tenThirds))).orElseThrow();

        assertThat(anova.ssBetween()).isZero();
        assertThat(anova.f().absence()).contains(Reason.NO_VARIANCE);
        assertThat(anova.etaSquared().absence()).contains(Reason.NO_VARIANCE);
        assertThat(anova.omegaSquared().absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void oneWayAnova_whenMeansAreEqual_hasFOfExactlyZero() {
        OneWayAnova anova = OneWayAnova.of(List.of(FrequencyTable.of(1, 1, 2), FrequencyTable.of(1, 1, 1, 1, 2, 2)))
                .orElseThrow();

        assertThat(anova.f().orElseThrow()).isZero();
        assertThat(anova.p().orElseThrow().value()).isEqualTo(1);
        assertThat(anova.omegaSquared().orElseThrow()).isNegative();
    }

    @Test
    void kruskalWallis_whenEverythingIsEqual_doesNotExist() {
        assertThat(KruskalWallis.of(List.of(FOURS, FOURS))).isEqualTo(Computed.absent(Reason.NO_VARIANCE));
    }
}
