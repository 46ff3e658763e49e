package nl.meetlat.core.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    private static final Offset<Double> DIGITS = within(1e-14);

    private static CronbachAlpha alpha(double[]... rows) {
        ItemCovariances.Builder builder = ItemCovariances.builder(rows[0].length);
        for (double[] row : rows) {
            builder.add(row);
        }
        return CronbachAlpha.of(builder.build());
    }

    /**
     * R 4.2.2, X the columns {@code c(1,2,3,4,5,3,2,4), c(2,2,3,5,4,3,1,4), c(1,3,2,4,5,2,2,5)}: {@code k <- ncol(X);
     * k/(k-1)*(1-sum(apply(X,2,var))/var(rowSums(X)))}; {@code rb <- mean(cor(X)[lower.tri(cor(X))]);
     * 3*rb/(1+2*rb)}; {@code cor(X[,i], rowSums(X[,-i]))}.
     */
    @Test
    void of_threeItems_equalsR() {
        CronbachAlpha alpha = alpha(new double[][] {{1, 2, 1}, {2, 2, 3}, {3, 3, 2}, {4, 5, 4}, {5, 4, 5}, {3, 3, 2},
                {2, 1, 2}, {4, 4, 5}});

        assertThat(alpha.complete()).isEqualTo(8);
        assertThat(alpha.alpha().orElseThrow()).isCloseTo(0.92307692307692313, DIGITS);
        assertThat(alpha.standardizedAlpha().orElseThrow()).isCloseTo(0.92617361009015819, DIGITS);
        assertItem(alpha.items().get(0), 3, 1.30930734141595417, 0.91666666666666641, 0.83333333333333326);
        assertItem(alpha.items().get(1), 3, 1.30930734141595417, 0.80064076902543557, 0.92307692307692313);
        assertItem(alpha.items().get(2), 3, 1.51185789203690879, 0.82915619758884995, 0.90909090909090917);
    }

    private static void assertItem(CronbachAlpha.Item item, double mean, double sd, double rest, double deleted) {
        assertThat(item.mean().orElseThrow()).isCloseTo(mean, DIGITS);
        assertThat(item.sd().orElseThrow()).isCloseTo(sd, DIGITS);
        assertThat(item.itemRest().orElseThrow()).isCloseTo(rest, DIGITS);
        assertThat(item.alphaIfDeleted().orElseThrow()).isCloseTo(deleted, DIGITS);
    }

    @Test
    void of_itemsThatContradict_isNegative() {
        assertThat(alpha(new double[][] {{1, 4}, {2, 4}, {5, 1}, {3, 3}}).alpha().orElseThrow()).isNegative();
    }

    @Test
    void of_twoItems_hasNoAlphaIfDeleted() {
        CronbachAlpha alpha = alpha(new double[][] {{1, 2}, {2, 2}, {5, 4}});

        assertThat(alpha.alpha().isPresent()).isTrue();
        assertThat(alpha.items().get(0).alphaIfDeleted().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_oneItem_isNotApplicable() {
        CronbachAlpha alpha = alpha(new double[][] {{1}, {2}});

        assertThat(alpha.alpha().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(alpha.standardizedAlpha().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(alpha.items().get(0).itemRest().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_aConstantItem_leavesAlphaButNotItsCorrelation() {
        CronbachAlpha alpha = alpha(new double[][] {{1, 2, 3}, {2, 2, 4}, {5, 2, 4}});

        assertThat(alpha.alpha().isPresent()).isTrue();
        assertThat(alpha.standardizedAlpha().absence()).contains(Reason.NO_VARIANCE);
        assertThat(alpha.items().get(1).sd().orElseThrow()).isZero();
        assertThat(alpha.items().get(1).itemRest().absence()).contains(Reason.NO_VARIANCE);
        assertThat(alpha.items().get(0).itemRest().isPresent()).isTrue();
    }

    @Test
    void of_aSumThatDoesNotVary_hasNoAlpha() {
        CronbachAlpha alpha = alpha(new double[][] {{1, 5}, {2, 4}, {5, 1}});

        assertThat(alpha.alpha().absence()).contains(Reason.NO_VARIANCE);
        assertThat(alpha.standardizedAlpha().absence()).contains(Reason.NO_VARIANCE);
        assertThat(alpha.items().get(0).itemRest().orElseThrow()).isCloseTo(-1, DIGITS);
    }

    @Test
    void of_tooFewRows_saysWhichFiguresAreMissing() {
        CronbachAlpha none = CronbachAlpha.of(ItemCovariances.builder(2).build());
        CronbachAlpha one = alpha(new double[][] {{3, 4}});

        assertThat(none.alpha().absence()).contains(Reason.EMPTY);
        assertThat(none.items()).hasSize(2).allMatch(item -> item.mean().absence().equals(none.alpha().absence()));
        assertThat(one.alpha().absence()).contains(Reason.TOO_FEW);
        assertThat(one.items().get(1).mean().orElseThrow()).isEqualTo(4);
        assertThat(one.items().get(1).sd().absence()).contains(Reason.TOO_FEW);
    }

    @Test
    void add_whenRowDoesNotFit_isRefused() {
        ItemCovariances.Builder builder = ItemCovariances.builder(2);

        assertThatThrownBy(() -> builder.add(1)).hasMessageContaining("1 answers to 2 items");
        assertThatThrownBy(() -> builder.add(1, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ItemCovariances.builder(0)).hasMessageContaining("0");
    }
}
