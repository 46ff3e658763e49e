package nl.meetlat.core.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meetlat.core.statistics.association.PairTable;
import nl.meetlat.core.statistics.reference.NistSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linear regression sets of NIST's Statistical Reference Datasets, certified to 15 digits. */
class NistRegressionTest {

    private static final double ALL_DIGITS = 14;

    @ParameterizedTest
    @CsvSource({"Norris, 1, INCLUDED", "Pontius, 2, INCLUDED", "NoInt1, 1, NONE", "NoInt2, 1, NONE",
            "Filip, 10, INCLUDED", "Wampler1, 5, INCLUDED", "Wampler2, 5, INCLUDED", "Wampler3, 5, INCLUDED",
            "Wampler4, 5, INCLUDED", "Wampler5, 5, INCLUDED"})
    void of_onNistPolynomial_hasAllCertifiedDigits(String name, int degree, Intercept intercept) {
        NistSet nist = NistSet.named(name);
        double[] x = nist.column("x");
        double[] y = nist.column("y");
        PairTable.Builder pairs = PairTable.builder();
        for (int row = 0; row < y.length; row++) {
            pairs.add(x[row], y[row]);
        }

        LinearRegression fit = LinearRegression
                .of(RegressionRows.polynomial(pairs.build(), degree), intercept, 0.95).orElseThrow();

        assertCertified(nist, fit, intercept == Intercept.INCLUDED ? 0 : 1, ALL_DIGITS);
    }

    @Test
    void of_onLongley_hasAllCertifiedDigits() {
        NistSet nist = NistSet.named("Longley");
        RegressionRows.Builder rows = RegressionRows.builder(6);
        for (int row = 0; row < nist.column("y").length; row++) {
            double[] x = new double[6];
            for (int i = 0; i < 6; i++) {
                x[i] = nist.column("x" + (i + 1))[row];
            }
            rows.add(nist.column("y")[row], x);
        }

        assertCertified(nist, LinearRegression.of(rows.build(), Intercept.INCLUDED, 0.95).orElseThrow(), 0, ALL_DIGITS);
    }

    /** Powers rounded to doubles are other numbers: the digits below are what is left of NIST's, no loss of ours. */
    @Test
    void of_onFilipWithRoundedPowers_hasSevenDigits() {
        NistSet nist = NistSet.named("Filip");
        RegressionRows.Builder rows = RegressionRows.builder(10);
        for (int row = 0; row < nist.column("y").length; row++) {
            double[] x = new double[10];
            for (int i = 0; i < 10; i++) {
                x[i] = Math.pow(nist.column("x")[row], i + 1);
            }
            rows.add(nist.column("y")[row], x);
        }

        assertCertified(nist, LinearRegression.of(rows.build(), Intercept.INCLUDED, 0.95).orElseThrow(), 0, 7);
    }

    private static void assertCertified(NistSet nist, LinearRegression fit, int first, double digits) {
        for (int i = 0; i < fit.coefficients().size(); i++) {
            String term = "B" + (i + first);
            Coefficient coefficient = fit.coefficients().get(i);
            assertThat(nist.digits("coefficients." + term, coefficient.estimate().orElseThrow())).as(term)
                    .isGreaterThan(digits);
            assertThat(nist.digits("se." + term, coefficient.standardError().orElseThrow())).as("se of " + term)
                    .isGreaterThan(digits);
        }
        assertThat(nist.digits("r_squared", fit.rSquared().orElseThrow())).as("R squared").isGreaterThan(digits);
        assertThat(nist.digits("residual_sd", fit.sigma().orElseThrow())).as("sigma").isGreaterThan(digits);
        assertThat(nist.digits("ss_residual", fit.ssResidual())).as("SSE").isGreaterThan(digits);
        assertThat(fit.df2()).isEqualTo((long) nist.certified("df_residual"));
        if (fit.f().isPresent()) {
            assertThat(nist.digits("F", fit.f().orElseThrow())).as("F").isGreaterThan(digits);
        }
    }
}
