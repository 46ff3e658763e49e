package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Values from R 4.2.2, {@code a <- c(1,2,2,3,4,4); b <- c(2,3,3,5,5); c <- c(4,5,5,5); y <- c(a,b,c); g <-
 * factor(rep(1:3,c(6,5,4)))}; R gives b minus a and holds the studentized range to some eight digits.
 */
class PostHocTest {

    private static final Offset<Double> DIGITS = within(1e-13);
    private static final Offset<Double> DIGITS_OF_PTUKEY = within(1e-7);
    private static final FrequencyTable A = FrequencyTable.of(1, 2, 2, 3, 4, 4);
    private static final FrequencyTable B = FrequencyTable.of(2, 3, 3, 5, 5);
    private static final FrequencyTable C = FrequencyTable.of(4, 5, 5, 5);
    private static final FrequencyTable NONE = FrequencyTable.EMPTY;
    private static final FrequencyTable ONE = FrequencyTable.of(3);
    private static final FrequencyTable FOURS = FrequencyTable.of(4, 4, 4);

    @Test
    void tukeyKramer_ofThreeGroups_equalsR() {
        TukeyKramer tukey = TukeyKramer.of(List.of(A, B, C), 0.95).orElseThrow();

        // TukeyHSD(aov(y ~ g))
        assertThat(tukey.df()).isEqualTo(12);
        assertPair(tukey.pairs().get(0), 0, 1, -0.93333333333333313, 0.388342618807668738, -2.7564638681690132);
        assertPair(tukey.pairs().get(1), 0, 2, -2.08333333333333348, 0.035598316934759011, -4.0267970135171041);
        assertPair(tukey.pairs().get(2), 1, 2, -1.15000000000000036, 0.316946062464697365, -3.1697067020458500);
    }

    /** R: {@code ptukey(q, 3, df, lower.tail = FALSE)} and {@code qtukey(.95, 3, df)} with Welch's df of each pair. */
    @Test
    void gamesHowell_ofThreeGroups_equalsR() {
        List<PairDifference> pairs = GamesHowell.of(List.of(A, B, C), 0.95).orElseThrow().pairs();

        assertThat(pairs.get(0).statistic().orElseThrow()).isCloseTo(1.69774937525433134, DIGITS);
        assertPair(pairs.get(0), 0, 1, -0.93333333333333357, 0.48457834258656396, -0.93333333333333357
                - 2.20815613766880769);
        assertThat(pairs.get(1).statistic().orElseThrow()).isCloseTo(5.317945372643963609, DIGITS);
        assertPair(pairs.get(1), 0, 2, -2.083333333333333481, 0.016574710304666174, -2.083333333333333481
                - 1.625558179002648762);
        assertPair(pairs.get(2), 1, 2, -1.14999999999999991, 0.26625537283871414, -1.14999999999999991
                - 2.07334433204547208);
    }

    private static void assertPair(PairDifference pair, int a, int b, double difference, double p, double low) {
        assertThat(pair.a()).isEqualTo(a);
        assertThat(pair.b()).isEqualTo(b);
        assertThat(pair.difference()).isCloseTo(difference, DIGITS);
        assertThat(pair.p().orElseThrow().value()).isCloseTo(p, DIGITS_OF_PTUKEY);
        assertThat(pair.interval().orElseThrow().low()).isCloseTo(low, within(1e-6));
        assertThat(pair.interval().orElseThrow().high()).isCloseTo(2 * difference - low, within(1e-6));
    }

    /** R: {@code r <- rank(y); v <- var(r); z <- (mean(r[g==i]) - mean(r[g==j])) / sqrt(v*(1/n[i]+1/n[j]))}, p.adjust. */
    @Test
    void dunn_ofThreeGroups_equalsR() {
        List<PairDifference> pairs = Dunn.of(List.of(A, B, C)).orElseThrow().pairs();

        double[] z = {-1.1535767032515278, -2.4378123990433087, -1.3044859147125745};
        double[] p = {0.384135917815738859, 0.044329320883935555, 0.384135917815738859};
        for (int i = 0; i < 3; i++) {
            assertThat(pairs.get(i).statistic().orElseThrow()).isCloseTo(z[i], DIGITS);
            assertThat(pairs.get(i).p().orElseThrow().value()).isCloseTo(p[i], DIGITS);
            assertThat(pairs.get(i).interval().absence()).contains(Reason.NOT_APPLICABLE);
        }
    }

    @Test
    void tukeyKramer_ofTwoGroups_isStudentsTest() {
        PairDifference pair = TukeyKramer.of(List.of(A, C), 0.9).orElseThrow().pairs().get(0);
        TTest student = TTest.student(A, C, 0.9).orElseThrow();

        assertThat(pair.statistic().orElseThrow()).isCloseTo(Math.abs(student.t()) * Math.sqrt(2), DIGITS);
        assertThat(pair.p().orElseThrow().value()).isCloseTo(student.p().value(), DIGITS);
        assertThat(pair.interval().orElseThrow().low()).isCloseTo(student.interval().low(), DIGITS);
        assertThat(pair.interval().orElseThrow().high()).isCloseTo(student.interval().high(), DIGITS);
    }

    @Test
    void gamesHowell_ofTwoGroups_isWelchsTest() {
        PairDifference pair = GamesHowell.of(List.of(A, C), 0.9).orElseThrow().pairs().get(0);
        TTest welch = TTest.welch(A, C, 0.9).orElseThrow();

        assertThat(pair.p().orElseThrow().value()).isCloseTo(welch.p().value(), DIGITS);
        assertThat(pair.interval().orElseThrow().low()).isCloseTo(welch.interval().low(), DIGITS);
    }

    @Test
    void pairs_whenAGroupIsEmpty_keepThePlacesOfTheOthers() {
        List<FrequencyTable> groups = List.of(A, NONE, C);

        assertThat(TukeyKramer.of(groups, 0.95).orElseThrow().pairs()).singleElement()
                .matches(pair -> pair.a() == 0 && pair.b() == 2);
        assertThat(GamesHowell.of(groups, 0.95).orElseThrow().pairs()).hasSize(1);
        assertThat(Dunn.of(groups).orElseThrow().pairs()).hasSize(1);
    }

    @Test
    void postHoc_whenThereIsNothingToCompare_saysWhy() {
        assertThat(TukeyKramer.of(List.of(A, NONE), 0.95).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(GamesHowell.of(List.of(A), 0.95).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(Dunn.of(List.of()).absence()).contains(Reason.EMPTY);
        assertThat(Dunn.of(List.of(FOURS, FOURS)).absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void gamesHowell_whenAPairDoesNotExist_leavesTheOthers() {
        List<PairDifference> pairs = GamesHowell.of(List.of(A, ONE, FOURS, FrequencyTable.of(5, 5)), 0.95).orElseThrow()
                .pairs();

        assertThat(pairs.get(0).p().absence()).contains(Reason.TOO_FEW);
        assertThat(pairs.get(0).difference()).isCloseTo(-1 / 3.0, DIGITS);
        assertThat(pairs.get(1).p().isPresent()).isTrue();
        assertThat(pairs.get(5).interval().absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void tukeyKramer_whenNothingVariesWithinGroups_saysWhy() {
        PairDifference constant = TukeyKramer.of(List.of(FOURS, ONE), 0.95).orElseThrow().pairs().get(0);
        PairDifference single = TukeyKramer.of(List.of(FrequencyTable.of(4), ONE), 0.95).orElseThrow().pairs().get(0);

        assertThat(constant.difference()).isEqualTo(1);
        assertThat(constant.p().absence()).contains(Reason.NO_VARIANCE);
        assertThat(single.statistic().absence()).contains(Reason.TOO_FEW);
    }
}
