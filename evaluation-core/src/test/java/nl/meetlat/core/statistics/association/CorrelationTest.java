package nl.meetlat.core.statistics.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values from R 4.2.2: {@code x <- c(1,2,2,3,4,4,2,3,3,5,5); y <- c(2,1,3,3,4,5,2,2,4,5,4)}. */
class CorrelationTest {

    private static final Offset<Double> DIGITS = within(1e-14);
    private static final PairTable PAIRS = pairs(new double[] {1, 2, 2, 3, 4, 4, 2, 3, 3, 5, 5}, 2, 1, 3, 3, 4, 5, 2, 2,
            4, 5, 4);

    private static PairTable pairs(double[] x, double... y) {
        PairTable.Builder builder = PairTable.builder();
        for (int i = 0; i < x.length; i++) {
            builder.add(x[i], y[i]);
        }
        return builder.build();
    }

    @Test
    void pearson_ofPairs_equalsR() {
        Correlation correlation = Correlation.pearson(PAIRS, 0.95).orElseThrow();

        // cor.test(x, y)
        assertThat(correlation.n()).isEqualTo(11);
        assertThat(correlation.r()).isCloseTo(0.8001773442717418083, DIGITS);
        assertThat(correlation.p().orElseThrow().value()).isCloseTo(0.0030988858375630697, DIGITS);
        assertThat(correlation.interval().orElseThrow().low()).isCloseTo(0.3852015272080656638, DIGITS);
        assertThat(correlation.interval().orElseThrow().high()).isCloseTo(0.9459772351911089894, DIGITS);
    }

    @Test
    void spearman_ofTiedPairs_equalsR() {
        Correlation correlation = Correlation.spearman(PAIRS, 0.95).orElseThrow();

        // cor.test(x, y, method = "spearman", exact = FALSE); tanh(atanh(r) + c(-1,1)*qnorm(.975)/sqrt(8))
        assertThat(correlation.r()).isCloseTo(0.8190476190476190244, DIGITS);
        assertThat(correlation.p().orElseThrow().value()).isCloseTo(0.0020415880205424757, DIGITS);
        assertThat(correlation.interval().orElseThrow().low()).isCloseTo(0.43087064077022191, DIGITS);
        assertThat(correlation.interval().orElseThrow().high()).isCloseTo(0.95145021331278345, DIGITS);
    }

    @Test
    void pearson_ofPairsOnALine_isOneWithoutP() {
        Correlation up = Correlation.pearson(pairs(new double[] {0.1, 0.2, 0.7, 1.1}, 1.3, 1.6, 3.1, 4.3), 0.95)
                .orElseThrow();

        assertThat(up.r()).isEqualTo(1);
        assertThat(up.p().absence()).contains(Reason.NO_VARIANCE);
        assertThat(up.interval().absence()).contains(Reason.NO_VARIANCE);
        assertThat(Correlation.pearson(pairs(new double[] {1, 2, 3}, 3, 2, 1), 0.95).orElseThrow().r()).isEqualTo(-1);
    }

    @Test
    void pearson_ofPairsNearALine_keepsItsDigits() {
        // mpmath with 40 digits, x = (0, 1, 2, 3), y = (0, 1, 2, 3.000001): p = 2.9999982000006749e-14
        Correlation near = Correlation.pearson(pairs(new double[] {0, 1, 2, 3}, 0, 1, 2, 3.000001), 0.95)
                .orElseThrow();

        assertThat(near.p().orElseThrow().value()).isCloseTo(2.9999982000006749e-14, within(1e-25));
    }

    @Test
    void pearson_ofTooFewPairs_saysWhichFiguresAreMissing() {
        Correlation two = Correlation.pearson(pairs(new double[] {1, 2}, 3, 5), 0.95).orElseThrow();
        Correlation three = Correlation.pearson(pairs(new double[] {1, 2, 3}, 3, 5, 4), 0.95).orElseThrow();

        assertThat(two.p().absence()).contains(Reason.TOO_FEW);
        assertThat(three.p().isPresent()).isTrue();
        assertThat(three.interval().absence()).contains(Reason.TOO_FEW);
        assertThat(Correlation.pearson(pairs(new double[] {1}, 3), 0.95).absence()).contains(Reason.TOO_FEW);
        assertThat(Correlation.spearman(pairs(new double[] {}), 0.95).absence()).contains(Reason.EMPTY);
        assertThat(Correlation.pearson(pairs(new double[] {1, 1, 1}, 3, 4, 5), 0.95).absence())
                .contains(Reason.NO_VARIANCE);
        assertThat(Correlation.spearman(pairs(new double[] {1, 2, 3}, 4, 4, 4), 0.95).absence())
                .contains(Reason.NO_VARIANCE);
    }

    @Test
    void build_whenPairsRepeat_countsThem() {
        PairTable table = PairTable.builder().add(2, 1).add(1, 5, 3).add(2, 1).build();

        assertThat(table.entries()).containsExactly(new PairTable.Entry(1, 5, 3), new PairTable.Entry(2, 1, 2));
        assertThat(table.n()).isEqualTo(5);
        assertThatThrownBy(() -> PairTable.builder().add(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
