package nl.meetlat.core.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OmegaTotalTest {

    private static final Offset<Double> DIGITS = within(1e-12);

    private static ItemCovariances covariances(double[]... rows) {
        ItemCovariances.Builder builder = ItemCovariances.builder(rows[0].length);
        for (double[] row : rows) {
            builder.add(row);
        }
        return builder.build();
    }

    private static double[][] impliedBy(double... loadings) {
        double[][] correlations = new double[loadings.length][loadings.length];
        for (int i = 0; i < loadings.length; i++) {
            for (int j = 0; j < loadings.length; j++) {
                correlations[i][j] = i == j ? 1 : loadings[i] * loadings[j];
            }
        }
        return correlations;
    }

    @Test
    void fit_ofCorrelationsThatOneFactorExplains_findsItsLoadings() {
        double[] loadings = {0.9, 0.5, 0.3, 0.7, -0.2};

        OneFactorModel model = OneFactorModel.fit(impliedBy(loadings)).orElseThrow();

        for (int i = 0; i < loadings.length; i++) {
            assertThat(model.loadings()[i]).isCloseTo(loadings[i], DIGITS);
            assertThat(model.uniqueVariances()[i]).isCloseTo(1 - loadings[i] * loadings[i], DIGITS);
        }
    }

    /** With three items the model is exact: the squared loading of the first is s12 s13 / s23. */
    @Test
    void of_threeItems_equalsTheClosedForm() {
        ItemCovariances items = covariances(new double[][] {{4, 4, 3}, {4, 3, 4}, {3, 4, 3}, {1, 1, 2}, {4, 4, 5},
                {4, 2, 2}, {2, 2, 3}, {4, 5, 3}});
        double s12 = items.covariance(0, 1);
        double s13 = items.covariance(0, 2);
        double s23 = items.covariance(1, 2);
        double sum = Math.sqrt(s12 * s13 / s23) + Math.sqrt(s12 * s23 / s13) + Math.sqrt(s13 * s23 / s12);
        double total = items.covariance(0, 0) + items.covariance(1, 1) + items.covariance(2, 2)
                + 2 * (s12 + s13 + s23);

        OmegaTotal omega = OmegaTotal.of(items).orElseThrow();

        assertThat(omega.omega()).isCloseTo(sum * sum / total, DIGITS);
        assertThat(omega.loadings().get(0)).isCloseTo(Math.sqrt(s12 * s13 / s23), DIGITS);
        assertThat(omega.uniqueVariances().get(0)).isCloseTo(items.covariance(0, 0) - s12 * s13 / s23, DIGITS);
    }

    @Test
    void fit_ofAHeywoodCase_isNotApplicable() {
        double[][] correlations = {{1, 0.8, 0.8}, {0.8, 1, 0.5}, {0.8, 0.5, 1}};

        assertThat(OneFactorModel.fit(correlations).absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_whatOneFactorCannotShow_saysWhy() {
        double[][] three = {{1, 2, 2}, {2, 3, 1}, {3, 1, 1}, {4, 4, 5}, {2, 2, 3}};
        double[][] constant = {{1, 2, 2}, {2, 3, 2}, {3, 1, 2}, {4, 4, 2}, {2, 2, 2}};
        double[][] follows = {{1, 2, 3}, {2, 3, 5}, {3, 1, 4}, {4, 4, 8}, {2, 2, 4}};

        assertThat(OmegaTotal.of(covariances(new double[][] {{1, 2}, {2, 3}, {3, 4}})).absence())
                .contains(Reason.NOT_APPLICABLE);
        assertThat(OmegaTotal.of(ItemCovariances.builder(3).build()).absence()).contains(Reason.EMPTY);
        assertThat(OmegaTotal.of(covariances(three[0], three[1], three[2])).absence()).contains(Reason.TOO_FEW);
        assertThat(OmegaTotal.of(covariances(constant)).absence()).contains(Reason.NO_VARIANCE);
        assertThat(OmegaTotal.of(covariances(follows)).absence()).contains(Reason.COLLINEAR);
    }
}
