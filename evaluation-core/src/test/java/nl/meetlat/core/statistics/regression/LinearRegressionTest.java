package nl.meetlat.core.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Values from R 4.2.2: {@code x1 <- c(1,2,3,4,5,3,2,4,1,5,2,3); x2 <- c(0,1,0,1,1,0,0,1,1,0,1,0); y <-
 * c(2.5,3,4,3.5,5,4.5,2,4,3,5,1,3); m <- lm(y ~ x1 + x2)}.
 */
class LinearRegressionTest {

    private static final Offset<Double> DIGITS = within(1e-14);
    private static final double[] X1 = {1, 2, 3, 4, 5, 3, 2, 4, 1, 5, 2, 3};
    private static final double[] X2 = {0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0};
    private static final double[] Y = {2.5, 3, 4, 3.5, 5, 4.5, 2, 4, 3, 5, 1, 3};

    private static LinearRegression fit(RegressionRows rows) {
        return LinearRegression.of(rows, Intercept.INCLUDED, 0.95).orElseThrow();
    }

    private static RegressionRows rows() {
        RegressionRows.Builder builder = RegressionRows.builder(2);
        for (int i = 0; i < Y.length; i++) {
            builder.add(Y[i], X1[i], X2[i]);
        }
        return builder.build();
    }

    @Test
    void of_twoPredictors_equalsR() {
        LinearRegression fit = fit(rows());

        // summary(m), confint(m)
        assertCoefficient(fit.coefficients().get(0), 1.59600000000000208, 0.62979573408103284, 2.53415498650337367,
                0.0320163581899281166, 0.17130306904884018);
        assertCoefficient(fit.coefficients().get(1), 0.67199999999999971, 0.18571663002183375, 3.61841586249436098,
                0.0055855289547007076, 0.25187979514536435);
        assertCoefficient(fit.coefficients().get(2), -0.36200000000000032, 0.49038412759039485, -0.73819681272875448,
                0.4792005122141065332, -1.47132596675116090);
        assertThat(fit.rSquared().orElseThrow()).isCloseTo(0.597385214007781995, DIGITS);
        assertThat(fit.adjustedRSquared().orElseThrow()).isCloseTo(0.507915261565066833, DIGITS);
        assertThat(fit.f().orElseThrow()).isCloseTo(6.676936755837327375, DIGITS);
        assertThat(fit.df1()).isEqualTo(2);
        assertThat(fit.df2()).isEqualTo(9);
        assertThat(fit.p().orElseThrow().value()).isCloseTo(0.016672615750873455, DIGITS);
        assertThat(fit.sigma().orElseThrow()).isCloseTo(0.847676563056662391, DIGITS);
    }

    private static void assertCoefficient(Coefficient coefficient, double estimate, double error, double t, double p,
            double low) {
        assertThat(coefficient.estimate().orElseThrow()).isCloseTo(estimate, DIGITS);
        assertThat(coefficient.standardError().orElseThrow()).isCloseTo(error, DIGITS);
        assertThat(coefficient.statistic().orElseThrow()).isCloseTo(t, within(1e-13));
        assertThat(coefficient.p().orElseThrow().value()).isCloseTo(p, DIGITS);
        assertThat(coefficient.interval().orElseThrow().low()).isCloseTo(low, DIGITS);
        assertThat(coefficient.interval().orElseThrow().high()).isCloseTo(2 * estimate - low, DIGITS);
    }

    @Test
    void of_rowsThatRepeat_countsEach() {
        RegressionRows.Builder doubled = RegressionRows.builder(2);
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < Y.length; i++) {
                doubled.add(Y[i], X1[i], X2[i]);
            }
        }

        LinearRegression fit = fit(doubled.build());

        assertThat(fit.n()).isEqualTo(24);
        assertThat(fit.df2()).isEqualTo(21);
        assertThat(fit.ssResidual()).isCloseTo(2 * fit(rows()).ssResidual(), DIGITS);
        assertThat(fit.coefficients().get(1).estimate()).isEqualTo(fit(rows()).coefficients().get(1).estimate());
    }

    @Test
    void of_predictorThatFollowsFromOthers_isCollinear() {
        RegressionRows.Builder builder = RegressionRows.builder(4);
        for (int i = 0; i < Y.length; i++) {
            builder.add(Y[i], X1[i], 7, 0.1 * X1[i] - 0.3 * X2[i], X2[i]);
        }

        List<Coefficient> coefficients = fit(builder.build()).coefficients();

        assertThat(coefficients.get(1).estimate().isPresent()).isTrue();
        assertThat(coefficients.get(2).estimate().absence()).contains(Reason.COLLINEAR);
        assertThat(coefficients.get(3).estimate().isPresent()).isTrue();
        assertThat(coefficients.get(4).p().absence()).contains(Reason.COLLINEAR);
    }

    @Test
    void of_asManyCoefficientsAsRows_hasNoErrors() {
        LinearRegression fit = fit(RegressionRows.builder(2).add(1, 1, 5).add(2, 3, 4).add(5, 4, 4).build());

        assertThat(fit.df2()).isZero();
        assertThat(fit.coefficients().get(1).estimate().orElseThrow()).isCloseTo(3, DIGITS);
        assertThat(fit.coefficients().get(1).standardError().absence()).contains(Reason.TOO_FEW);
        assertThat(fit.f().absence()).contains(Reason.TOO_FEW);
        assertThat(fit.sigma().absence()).contains(Reason.TOO_FEW);
        assertThat(fit.adjustedRSquared().absence()).contains(Reason.TOO_FEW);
    }

    @Test
    void of_morePredictorsThanRows_saysTooFew() {
        LinearRegression fit = fit(RegressionRows.builder(2).add(1, 1, 5).add(2, 3, 4).build());

        assertThat(fit.coefficients().get(2).estimate().absence()).contains(Reason.TOO_FEW);
    }

    @Test
    void of_perfectFit_hasErrorZeroAndNoT() {
        LinearRegression fit = fit(RegressionRows.builder(1).add(0.1, 1).add(0.2, 2).add(0.3, 3).add(0.4, 4).build());

        assertThat(fit.ssResidual()).isZero();
        assertThat(fit.rSquared().orElseThrow()).isEqualTo(1);
        assertThat(fit.f().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.coefficients().get(1).standardError().orElseThrow()).isZero();
        assertThat(fit.coefficients().get(1).statistic().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.coefficients().get(1).interval().orElseThrow().low()).isCloseTo(0.1, DIGITS);
    }

    @Test
    void of_outcomeThatDoesNotVary_hasNoCoefficientOfDetermination() {
        LinearRegression fit = fit(RegressionRows.builder(1).add(4, 1).add(4, 2).add(4, 5).build());

        assertThat(fit.rSquared().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.adjustedRSquared().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.f().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.coefficients().get(1).estimate().orElseThrow()).isCloseTo(0, DIGITS);
    }

    @Test
    void of_noPredictors_isTheMean() {
        LinearRegression fit = fit(RegressionRows.builder(0).add(1).add(2).add(6).build());

        assertThat(fit.coefficients().get(0).estimate().orElseThrow()).isCloseTo(3, DIGITS);
        assertThat(fit.f().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_noRows_isEmpty() {
        assertThat(LinearRegression.of(RegressionRows.builder(1).build(), Intercept.INCLUDED, 0.95).absence())
                .contains(Reason.EMPTY);
    }

    @Test
    void add_whenRowDoesNotFit_isRefused() {
        RegressionRows.Builder builder = RegressionRows.builder(2);

        assertThatThrownBy(() -> builder.add(1, 2)).hasMessageContaining("1 values for 2 predictors");
        assertThatThrownBy(() -> builder.add(1, 2, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> RegressionRows.builder(-1)).hasMessageContaining("-1");
    }
}
