package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values from R 4.2.2: {@code a <- c(1,2,2,3,4,4); b <- c(2,3,3,5,5)}. */
class TwoGroupsTest {

    private static final Offset<Double> DIGITS = within(1e-13);
    private static final FrequencyTable A = FrequencyTable.of(1, 2, 2, 3, 4, 4);
    private static final FrequencyTable B = FrequencyTable.of(2, 3, 3, 5, 5);
    private static final FrequencyTable ONE = FrequencyTable.of(3);
    private static final FrequencyTable FOURS = FrequencyTable.of(4, 4, 4);

    @Test
    void student_ofTwoGroups_equalsR() {
        TTest test = TTest.student(A, B, 0.95).orElseThrow();

        // t.test(a, b, var.equal = TRUE)
        assertThat(test.t()).isCloseTo(-1.21294106274160662, DIGITS);
        assertThat(test.df()).isEqualTo(9);
        assertThat(test.p().value()).isCloseTo(0.25602699318415006, DIGITS);
        assertThat(test.interval().low()).isCloseTo(-2.67401699071241117, DIGITS);
        assertThat(test.interval().high()).isCloseTo(0.80735032404574403, DIGITS);
    }

    @Test
    void welch_ofTwoGroups_equalsR() {
        TTest test = TTest.welch(A, B, 0.95).orElseThrow();

        // t.test(a, b)
        assertThat(test.t()).isCloseTo(-1.20049009599756218, DIGITS);
        assertThat(test.df()).isCloseTo(8.23783543035296617, DIGITS);
        assertThat(test.p().value()).isCloseTo(0.26332997599883712, DIGITS);
        assertThat(test.interval().low()).isCloseTo(-2.71719004793837415, DIGITS);
        assertThat(test.interval().high()).isCloseTo(0.85052338127170735, DIGITS);
    }

    @Test
    void mannWhitney_ofTiedGroups_equalsR() {
        MannWhitney test = MannWhitney.of(A, B).orElseThrow();

        // wilcox.test(a, b, exact = FALSE, correct = FALSE)
        assertThat(test.u()).isEqualTo(9);
        assertThat(test.p().value()).isCloseTo(0.26219260240677306, DIGITS);
        assertThat(test.z()).isNegative();
        assertThat(test.superiority()).isEqualTo(0.3);
    }

    @Test
    void mannWhitney_whenGroupsAreTurned_countsTheWinsOfTheOther() {
        assertThat(MannWhitney.of(B, A).orElseThrow().u()).isEqualTo(21);
    }

    @Test
    void standardizedDifference_ofTwoGroups_equalsR() {
        StandardizedDifference difference = StandardizedDifference.of(A, B);

        // s <- sqrt((5*var(a)+4*var(b))/9); d <- (mean(a)-mean(b))/s; d*exp(lgamma(9/2)-lgamma(4))/sqrt(9/2)
        assertThat(difference.cohensD().orElseThrow()).isCloseTo(-0.73447228762180261, DIGITS);
        assertThat(difference.hedgesG().orElseThrow()).isCloseTo(-0.67121578237500334, DIGITS);
    }

    @Test
    void standardizedDifference_ofAMillion_hasNoBiasToCorrect() {
        FrequencyTable low = FrequencyTable.builder().add(1, 250_000).add(2, 250_000).build();
        FrequencyTable high = FrequencyTable.builder().add(2, 250_000).add(3, 250_000).build();

        StandardizedDifference difference = StandardizedDifference.of(high, low);

        // 1 - 3 / (4 m - 1), whose next term is of the order of m to the power -2
        assertThat(difference.hedgesG().orElseThrow() / difference.cohensD().orElseThrow())
                .isCloseTo(1 - 3 / (4 * 999_998.0 - 1), within(1e-13));
    }

    @Test
    void twoGroups_whenOneIsEmpty_sayWhy() {
        FrequencyTable none = FrequencyTable.EMPTY;

        assertThat(TTest.student(A, none, 0.95).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(TTest.welch(none, A, 0.95).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(MannWhitney.of(none, none).absence()).contains(Reason.EMPTY);
        assertThat(StandardizedDifference.of(none, A).cohensD().absence()).contains(Reason.SINGLE_GROUP);
        assertThat(StandardizedDifference.of(none, none).hedgesG().absence()).contains(Reason.EMPTY);
    }

    @Test
    void twoGroups_whenTooFew_sayWhy() {
        FrequencyTable two = FrequencyTable.of(2);

        assertThat(TTest.student(ONE, two, 0.95).absence()).contains(Reason.TOO_FEW);
        assertThat(TTest.student(ONE, A, 0.95).isPresent()).isTrue();
        assertThat(TTest.welch(ONE, A, 0.95).absence()).contains(Reason.TOO_FEW);
        assertThat(TTest.welch(A, ONE, 0.95).absence()).contains(Reason.TOO_FEW);
        assertThat(StandardizedDifference.of(ONE, two).cohensD().absence()).contains(Reason.TOO_FEW);
        StandardizedDifference three = StandardizedDifference.of(ONE, FrequencyTable.of(1, 2));
        assertThat(three.cohensD().isPresent()).isTrue();
        assertThat(three.hedgesG().absence()).contains(Reason.TOO_FEW);
    }

    @Test
    void twoGroups_whenNothingVaries_sayWhy() {
        FrequencyTable fives = FrequencyTable.of(5, 5);

        assertThat(TTest.student(FOURS, fives, 0.95).absence()).contains(Reason.NO_VARIANCE);
        assertThat(TTest.welch(FOURS, fives, 0.95).absence()).contains(Reason.NO_VARIANCE);
        assertThat(TTest.welch(FOURS, A, 0.95).orElseThrow().df()).isCloseTo(5, DIGITS);
        assertThat(MannWhitney.of(FOURS, FOURS).absence()).contains(Reason.NO_VARIANCE);
        assertThat(MannWhitney.of(FOURS, fives).orElseThrow().u()).isZero();
        assertThat(StandardizedDifference.of(FOURS, fives).hedgesG().absence()).contains(Reason.NO_VARIANCE);
    }
}
