package nl.meetlat.core.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import nl.meetlat.core.statistics.Reason;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /**
     * Answers that have nothing to do with each other. R 4.2.2, {@code factanal(covmat = R, factors = 1, nstart = 20, lower =
     * 1e-6)}, has the fourth item's unique variance at its bound.
     */
    @Test
    void fit_ofItemsOfWhichOneBecomesTheFactor_isNotApplicable() {
        double[][] first = {{1, 0.032, 0.015, 0.02}, {0.032, 1, -0.004, -0.019}, {0.015, -0.004, 1, -0.033},
                {0.02, -0.019, -0.033, 1}};
        double[][] second = {{1, -0.004, -0.004, -0.024}, {-0.004, 1, -0.015, -0.014}, {-0.004, -0.015, 1, -0.029},
                {-0.024, -0.014, -0.029, 1}};

        assertThat(OneFactorModel.fit(first).absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(OneFactorModel.fit(second).absence()).contains(Reason.NOT_APPLICABLE);
    }

    /** The solution reproduces the variance of each item, which is 1; or there is none, with its reason. */
    @ParameterizedTest
    @ValueSource(ints = {8, 20, 60, 300})
    void fit_ofNoise_isProperOrAbsent(int responses) {
        SplittableRandom random = new SplittableRandom(responses);
        List<OneFactorModel> found = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            OneFactorModel.fit(noise(responses, 3 + i % 6, random)).toOptional().ifPresent(found::add);
        }

        assertThat(found).isNotEmpty().allSatisfy(model -> {
            for (int i = 0; i < model.loadings().length; i++) {
                double loading = model.loadings()[i];
                assertThat(model.uniqueVariances()[i] + loading * loading).isCloseTo(1, within(1e-6));
            }
        });
    }

    private static double[][] noise(int responses, int items, SplittableRandom random) {
        double[][] answers = new double[responses][items];
        for (double[] row : answers) {
            Arrays.setAll(row, i -> 1 + random.nextInt(5));
        }
        return new PearsonsCorrelation(answers).getCorrelationMatrix().getData();
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
