package nl.meetlat.core.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightingTest {

    private static final Offset<Double> DIGITS = within(1e-11);
    private static final int[][] COUNTS = {{10, 20, 5}, {8, 4, 13}};

    private static Raking.Builder sample(double[][] targets) {
        Raking.Builder builder = Raking.builder(targets);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < COUNTS[row][column]; i++) {
                    builder.add(row, column);
                }
            }
        }
        return builder;
    }

    /**
     * R 4.2.2: {@code cnt <- matrix(c(10,20,5,8,4,13), 2, byrow=TRUE); tr <- c(60,40); tc <- c(30,50,20); f <- cnt; for (i in
     * 1:1000) {f <- f*(tr/rowSums(f)); f <- t(t(f)*(tc/colSums(f)))}; f/cnt*60/100}.
     */
    @Test
    void raking_ofTwoMargins_equalsR() {
        Raking raking = sample(new double[][] {{60, 40}, {30, 50, 20}}).build().orElseThrow();

        assertThat(raking.weight(0, 0)).isCloseTo(0.90693799860301472, DIGITS);
        assertThat(raking.weight(0, 1)).isCloseTo(1.2036832297596567, DIGITS);
        assertThat(raking.weight(0, 2)).isCloseTo(0.57139108375534431, DIGITS);
        assertThat(raking.weight(1, 0)).isCloseTo(1.11632750174623152, DIGITS);
        assertThat(raking.weight(1, 1)).isCloseTo(1.4815838512017172, DIGITS);
        assertThat(raking.weight(1, 2)).isCloseTo(0.70331112163255993, DIGITS);
        assertThat(raking.smallest()).isEqualTo(raking.weight(0, 2));
        assertThat(raking.largest()).isEqualTo(raking.weight(1, 1));
        // ww <- rep(W, cnt); 60 * sum(ww^2) / sum(ww)^2
        assertThat(raking.designEffect()).isCloseTo(1.0669189173255347, DIGITS);
        assertThat(raking.effectiveN()).isCloseTo(60 / 1.0669189173255347, within(1e-9));
        assertThat(raking.iterations()).isPositive();
    }

    @Test
    void raking_ofASampleLikeItsPopulation_leavesItAlone() {
        Raking raking = sample(new double[][] {{35, 25}, {18, 24, 18}}).build().orElseThrow();

        assertThat(raking.smallest()).isCloseTo(1, DIGITS);
        assertThat(raking.largest()).isCloseTo(1, DIGITS);
        assertThat(raking.designEffect()).isCloseTo(1, DIGITS);
        assertThat(raking.iterations()).isEqualTo(1);
    }

    @Test
    void raking_toACategoryWithoutPeople_givesItWeightZero() {
        Raking raking = sample(new double[][] {{60, 40}, {30, 50, 0}}).build().orElseThrow();

        assertThat(raking.weight(0, 2)).isZero();
        assertThat(raking.weight(0, 1)).isPositive();
    }

    @Test
    void raking_withoutRespondentsInACategory_isEmpty() {
        double[][] targets = {{60, 40}};

        assertThat(Raking.builder(targets).build().absence()).contains(Reason.EMPTY);
        assertThat(Raking.builder(targets).add(0).build().absence()).contains(Reason.EMPTY);
    }

    @Test
    void raking_toMarginsThatContradict_isNotApplicable() {
        Raking.Builder builder = Raking.builder(new double[][] {{60, 40}, {30, 70}}).add(0, 0).add(1, 1);

        assertThat(builder.build().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void raking_whatDoesNotFit_isRefused() {
        Raking.Builder builder = Raking.builder(new double[][] {{60, 40}});

        assertThatThrownBy(() -> builder.add(0, 1)).hasMessageContaining("2 categories in 1 margins");
        assertThatThrownBy(() -> builder.add(2)).hasMessageContaining("no category 2");
        assertThatThrownBy(() -> builder.add(-1)).hasMessageContaining("no category -1");
        assertThatThrownBy(() -> Raking.builder(new double[][] {{0, 0}})).hasMessageContaining("not all 0");
        assertThatThrownBy(() -> Raking.builder(new double[][] {{5, -1}})).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> sample(new double[][] {{1, 1}, {1, 1, 1}}).build().orElseThrow().weight(2, 0))
                .hasMessageContaining("[2, 0]");
    }

    @Test
    void weightedMean_ofObservations_equalsR() {
        double[] y = {3, 4, 2, 5, 4, 1, 3, 5};
        double[] w = {1.2, 0.8, 0.5, 1.5, 1, 0.7, 1.1, 1.2};
        WeightedMean.Builder builder = WeightedMean.builder();
        for (int i = 0; i < y.length; i++) {
            builder.add(y[i], w[i]);
        }

        WeightedMean mean = builder.build().orElseThrow();

        // R 4.2.2: m <- sum(w*y)/sum(w); c(m, sqrt(8/7*sum(w^2*(y-m)^2))/sum(w))
        assertThat(mean.n()).isEqualTo(8);
        assertThat(mean.mean()).isCloseTo(3.6625, within(1e-14));
        assertThat(mean.standardError().orElseThrow()).isCloseTo(0.46513270955717573, within(1e-14));
    }

    @Test
    void weightedMean_ofTooLittle_saysWhy() {
        assertThat(WeightedMean.builder().build().absence()).contains(Reason.EMPTY);
        assertThat(WeightedMean.builder().add(3, 0).build().absence()).contains(Reason.EMPTY);
        assertThat(WeightedMean.builder().add(3, 2).build().orElseThrow().standardError().absence())
                .contains(Reason.TOO_FEW);
        assertThatThrownBy(() -> WeightedMean.builder().add(3, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> WeightedMean.builder().add(Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
