package nl.meetlat.core.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Values from R 4.2.2: {@code x1 <- c(1,2,3,4,5,3,2,4,1,5,2,3); x2 <- c(0,1,0,1,1,0,0,1,1,0,1,0); y <-
 * c(0,0,1,1,1,0,1,1,0,1,0,0); g <- glm(y ~ x1 + x2, binomial, control = list(epsilon = 1e-15, maxit = 100))}. R's
 * standard errors are those of its last step but one; these are {@code f <- plogis(X %*% coef(g)); sqrt(diag(solve(t(X) %*%
 * (X * c(f * (1 - f))))))}.
 */
class LogisticRegressionTest {

    private static final Offset<Double> DIGITS = within(1e-12);
    private static final double[] X1 = {1, 2, 3, 4, 5, 3, 2, 4, 1, 5, 2, 3};
    private static final double[] X2 = {0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0};
    private static final double[] Y = {0, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0};

    private static LogisticRegression fit(RegressionRows rows) {
        return LogisticRegression.of(rows, Intercept.INCLUDED, 0.95).orElseThrow();
    }

    @Test
    void of_twoPredictors_equalsR() {
        RegressionRows.Builder rows = RegressionRows.builder(2);
        for (int i = 0; i < Y.length; i++) {
            rows.add(Y[i], X1[i], X2[i]);
        }

        LogisticRegression fit = fit(rows.build());

        assertThat(fit.n()).isEqualTo(12);
        assertThat(fit.events()).isEqualTo(6);
        assertThat(fit.converged()).isTrue();
        assertCoefficient(fit.coefficients().get(0), -4.9698033618592197, 2.91143497889695135, 0.087823083246220110);
        assertCoefficient(fit.coefficients().get(1), 1.7834061628613511, 0.97586841065810026, 0.067623603733729526);
        assertCoefficient(fit.coefficients().get(2), -0.3804151267248338, 1.71422032264542512, 0.824378271416968733);
        assertThat(fit.coefficients().get(1).oddsRatio().orElseThrow()).isCloseTo(Math.exp(1.7834061628613511), DIGITS);
        assertThat(fit.coefficients().get(1).oddsRatioInterval().orElseThrow().low())
                .isCloseTo(Math.exp(1.7834061628613511 - 1.959963984540054 * 0.97586841065810026), DIGITS);
        assertThat(fit.deviance().orElseThrow()).isCloseTo(9.3662522359110074, DIGITS);
        assertThat(fit.nullDeviance()).isCloseTo(16.6355323334386860, DIGITS);
        assertThat(fit.aic().orElseThrow()).isCloseTo(15.3662522359110074, DIGITS);
        assertThat(fit.nagelkerkeRSquared().orElseThrow()).isCloseTo(0.60579694947369445, DIGITS);
    }

    private static void assertCoefficient(Coefficient coefficient, double estimate, double error, double p) {
        assertThat(coefficient.estimate().orElseThrow()).isCloseTo(estimate, DIGITS);
        assertThat(coefficient.standardError().orElseThrow()).isCloseTo(error, DIGITS);
        assertThat(coefficient.statistic().orElseThrow()).isCloseTo(estimate / error, DIGITS);
        assertThat(coefficient.p().map(PValue::value).orElseThrow()).isCloseTo(p, DIGITS);
    }

    @Test
    void of_oneFactor_isTheOddsRatioOfTheTable() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        count(rows, 1, 1, 300);
        count(rows, 0, 1, 20);
        count(rows, 1, 0, 10);
        count(rows, 0, 0, 400);

        Coefficient coefficient = fit(rows.build()).coefficients().get(1);

        assertThat(coefficient.oddsRatio().orElseThrow()).isCloseTo(300.0 * 400 / (20 * 10), within(1e-9));
        assertThat(coefficient.standardError().orElseThrow())
                .isCloseTo(Math.sqrt(1 / 300.0 + 1 / 20.0 + 1 / 10.0 + 1 / 400.0), DIGITS);
    }

    private static void count(RegressionRows.Builder rows, double outcome, double predictor, int times) {
        for (int i = 0; i < times; i++) {
            rows.add(outcome, predictor);
        }
    }

    @Test
    void of_outcomeThatAThresholdTells_isSeparated() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        for (double x : X1) {
            rows.add(x > 3 ? 1 : 0, x);
        }

        assertSeparated(fit(rows.build()));
    }

    @Test
    void of_outcomeThatOneCategoryTells_isSeparated() {
        RegressionRows.Builder rows = RegressionRows.builder(2);
        for (int i = 0; i < Y.length; i++) {
            rows.add(X2[i] == 1 ? Y[i] : 1, X1[i], X2[i]);
        }

        assertSeparated(fit(rows.build()));
    }

    @Test
    void of_outcomeThatOverlapsAtOneValueOnly_isSeparated() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        rows.add(1, 3);
        for (double x : X1) {
            rows.add(x > 3 ? 1 : 0, x);
        }

        assertSeparated(fit(rows.build()));
    }

    private static void assertSeparated(LogisticRegression fit) {
        assertThat(fit.converged()).isFalse();
        assertThat(fit.deviance().absence()).contains(Reason.PERFECT_SEPARATION);
        assertThat(fit.aic().absence()).contains(Reason.PERFECT_SEPARATION);
        assertThat(fit.coefficients())
                .allMatch(coefficient -> coefficient.estimate().equals(Computed.absent(Reason.PERFECT_SEPARATION)));
    }

    @Test
    void of_outcomeThatOverlapsByOneCase_isNotSeparated() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        rows.add(1, 1);
        for (double x : X1) {
            rows.add(x > 3 ? 1 : 0, x);
        }

        LogisticRegression fit = fit(rows.build());

        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients().get(1).estimate().isPresent()).isTrue();
    }

    @Test
    void of_rareEventsInALargeSample_converges() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        count(rows, 0, 0, 500_000);
        count(rows, 1, 0, 1);
        count(rows, 0, 1, 499_990);
        count(rows, 1, 1, 9);

        LogisticRegression fit = fit(rows.build());

        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients().get(0).estimate().orElseThrow()).isCloseTo(Math.log(1 / 500_000.0), within(1e-9));
    }

    @Test
    void of_outcomeThatDoesNotVary_saysSo() {
        LogisticRegression fit = fit(RegressionRows.builder(1).add(1, 2).add(1, 3).build());

        assertThat(fit.coefficients().get(1).estimate().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.deviance().absence()).contains(Reason.NO_VARIANCE);
        assertThat(fit.nullDeviance()).isZero();
    }

    @Test
    void of_predictorThatFollowsFromOthers_isCollinear() {
        RegressionRows.Builder rows = RegressionRows.builder(2);
        for (int i = 0; i < Y.length; i++) {
            rows.add(Y[i], X1[i], 2 - X1[i]);
        }

        LogisticRegression fit = fit(rows.build());

        assertThat(fit.coefficients().get(1).estimate().isPresent()).isTrue();
        assertThat(fit.coefficients().get(2).estimate().absence()).contains(Reason.COLLINEAR);
    }

    @Test
    void of_predictorInTinyUnits_hasNoOddsRatioBeyondDoubles() {
        RegressionRows.Builder rows = RegressionRows.builder(1);
        for (int i = 0; i < Y.length; i++) {
            rows.add(Y[i], X1[i] / 1e6);
        }

        Coefficient coefficient = fit(rows.build()).coefficients().get(1);

        assertThat(coefficient.estimate().isPresent()).isTrue();
        assertThat(coefficient.oddsRatio().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(coefficient.oddsRatioInterval().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_outcomeOtherThanZeroAndOne_isRefused() {
        RegressionRows rows = RegressionRows.builder(1).add(0, 1).add(2, 3).build();

        assertThatThrownBy(() -> LogisticRegression.of(rows, Intercept.INCLUDED, 0.95)).hasMessageContaining("2.0");
        assertThat(LogisticRegression.of(RegressionRows.builder(1).build(), Intercept.NONE, 0.95).absence())
                .contains(Reason.EMPTY);
    }

    @Test
    void of_noIntercept_countsFromEvenOdds() {
        LogisticRegression fit = LogisticRegression
                .of(RegressionRows.builder(1).add(0, 1).add(1, 1).add(1, 1).build(), Intercept.NONE, 0.95)
                .orElseThrow();

        assertThat(fit.coefficients().get(0).estimate().orElseThrow()).isCloseTo(Math.log(2), DIGITS);
        assertThat(fit.nullDeviance()).isCloseTo(6 * Math.log(2), DIGITS);
    }
}
