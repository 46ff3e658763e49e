package nl.meetlat.core.statistics.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;

class ChiSquareTestTest {

    @Test
    void of_twoByThree_equalsR() {
        ChiSquareTest test = ChiSquareTest.of(new long[][] {{12, 5, 7}, {3, 9, 11}}).orElseThrow();

        // R 4.2.2: chisq.test(matrix(c(12,5,7,3,9,11), 2, byrow = TRUE), correct = FALSE)
        assertThat(test.chiSquare()).isCloseTo(7.413825626869104291, within(1e-13));
        assertThat(test.df()).isEqualTo(2);
        assertThat(test.p().value()).isCloseTo(0.024553206717000398, within(1e-14));
        assertThat(test.cramersV()).isCloseTo(0.397166175277362976, within(1e-14));
    }

    @Test
    void of_whenRowsOrColumnsAreEmpty_dropsThem() {
        assertThat(ChiSquareTest.of(new long[][] {{12, 0, 5, 7}, {0, 0, 0, 0}, {3, 0, 9, 11}}))
                .isEqualTo(ChiSquareTest.of(new long[][] {{12, 5, 7}, {3, 9, 11}}));
    }

    @Test
    void of_whenNothingIsLeftToCompare_saysWhy() {
        assertThat(ChiSquareTest.of(new long[][] {{0, 0}, {0, 0}}).absence()).contains(Reason.EMPTY);
        assertThat(ChiSquareTest.of(new long[][] {}).absence()).contains(Reason.EMPTY);
        assertThat(ChiSquareTest.of(new long[][] {{3, 4}, {0, 0}}).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(ChiSquareTest.of(new long[][] {{3, 0}, {4, 0}}).absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void of_whenRowsAreProportional_isZero() {
        ChiSquareTest test = ChiSquareTest.of(new long[][] {{1, 2}, {3, 6}}).orElseThrow();

        assertThat(test.chiSquare()).isZero();
        assertThat(test.p().value()).isEqualTo(1);
    }

    @Test
    void of_whenAssociationIsPerfect_hasCramersVOfOne() {
        assertThat(ChiSquareTest.of(new long[][] {{7, 0, 0}, {0, 9, 0}, {0, 0, 5}}).orElseThrow().cramersV())
                .isEqualTo(1);
    }

    @Test
    void of_whenTableIsNotOne_isRefused() {
        assertThatThrownBy(() -> CountTable.of(new long[][] {{1, 2}, {3}})).hasMessageContaining("1 counts");
        assertThatThrownBy(() -> CountTable.of(new long[][] {{1, -2}})).hasMessageContaining("-2");
    }
}
