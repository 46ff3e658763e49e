package nl.meetlat.core.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Median;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VarianceTestTest {

    private static final Offset<Double> DIGITS = within(1e-13);
    private static final List<FrequencyTable> GROUPS = List.of(FrequencyTable.of(1, 2, 2, 3, 4, 4),
            FrequencyTable.of(2, 3, 3, 5, 5), FrequencyTable.of(4, 5, 5, 5));

    /** R 4.2.2: {@code d <- abs(y - ave(y, g, FUN = mean)); oneway.test(d ~ g, var.equal = TRUE)}, also with median. */
    @Test
    void of_threeGroups_equalsR() {
        VarianceTest levene = VarianceTest.of(GROUPS, Centre.MEAN).orElseThrow();
        VarianceTest brownForsythe = VarianceTest.of(GROUPS, Centre.MEDIAN).orElseThrow();

        assertThat(levene.f()).isCloseTo(3.415095623766420285, DIGITS);
        assertThat(levene.p().value()).isCloseTo(0.066982151126440945, DIGITS);
        assertThat(levene.df1()).isEqualTo(2);
        assertThat(levene.df2()).isEqualTo(12);
        assertThat(brownForsythe.f()).isCloseTo(1.584, DIGITS);
        assertThat(brownForsythe.p().value()).isCloseTo(0.24519835730577827, DIGITS);
    }

    @Test
    void of_pairsWhoseDeviationsAreEqual_hasNoVariance() {
        List<FrequencyTable> pairs = List.of(FrequencyTable.of(0.1, 0.3), FrequencyTable.of(1.7, 2.9));
        List<FrequencyTable> computed = List.of(FrequencyTable.of(10.0 / 3, 11.0 / 3), FrequencyTable.of(1 / 7.0, 2.0));

        assertThat(VarianceTest.of(pairs, Centre.MEAN).absence()).contains(Reason.NO_VARIANCE);
        assertThat(VarianceTest.of(computed, Centre.MEDIAN).absence()).contains(Reason.NO_VARIANCE);
    }

    @Test
    void of_groupsThatCannotBeCompared_saysWhy() {
        FrequencyTable one = FrequencyTable.of(2);

        assertThat(VarianceTest.of(List.of(), Centre.MEAN).absence()).contains(Reason.EMPTY);
        assertThat(VarianceTest.of(GROUPS.subList(0, 1), Centre.MEAN).absence()).contains(Reason.SINGLE_GROUP);
        assertThat(VarianceTest.of(List.of(one, one), Centre.MEDIAN).absence()).contains(Reason.TOO_FEW);
        assertThat(VarianceTest.of(List.of(one, GROUPS.get(0)), Centre.MEDIAN).isPresent()).isTrue();
    }

    @Test
    void median_ofEvenAndOddSamples_isInTheMiddle() {
        assertThat(Median.of(FrequencyTable.of(1, 2, 4, 9)).orElseThrow()).isEqualTo(3);
        assertThat(Median.of(FrequencyTable.of(5, 1, 2, 5, 2)).orElseThrow()).isEqualTo(2);
        assertThat(Median.of(FrequencyTable.of(0.1, 0.2)).orElseThrow()).isEqualTo(0.15);
        assertThat(Median.of(FrequencyTable.EMPTY).absence()).contains(Reason.EMPTY);
    }
}
