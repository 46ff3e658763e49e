package nl.meetlat.core.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.meetlat.core.statistics.reference.Overijssel;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reliability of the constructs of the Overijssel case. */
class OverijsselReliabilityTest {

    static List<CSVRecord> expected() {
        return Overijssel.read("published/expected_reliability.csv");
    }

    private static ItemCovariances covariances(String construct) {
        List<double[]> rows = Overijssel.completeRows(construct);
        ItemCovariances.Builder builder = ItemCovariances.builder(rows.get(0).length);
        rows.forEach(builder::add);
        return builder.build();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void alpha_onCase_equalsExpectedToTwelveDigits(CSVRecord expected) {
        CronbachAlpha alpha = CronbachAlpha.of(covariances(expected.get("construct")));

        assertThat(alpha.complete()).isEqualTo(Long.parseLong(expected.get("n_complete")));
        assertThat(alpha.alpha().orElseThrow()).isCloseTo(Double.parseDouble(expected.get("cronbach_alpha")),
                within(1e-12));
    }

    /**
     * R 4.2.2, X the complete rows: {@code f <- factanal(covmat=cov(X), factors=1, n.obs=nrow(X),
     * control=list(opt=list(factr=10,pgtol=0),lower=1e-6)); s <- sqrt(diag(cov(X))); l <- f$loadings[,1]*s; u <-
     * f$uniquenesses*s^2; sum(l)^2/(sum(l)^2+sum(u))}; its optimiser stops at some seven digits.
     */
    @ParameterizedTest
    @CsvSource({"ruimte, 0.80014709845797682", "vertrouwen, 0.75145157773057158", "eigen_kracht, 0.69807254488249959",
            "resultaatverantwoordelijkheid, 0.75419284124709041", "balans, 0.72797054767096647",
            "cultuurverandering, 0.76715733040319312", "proces_provincie, 0.73555486087619271"})
    void omega_onCase_equalsFactanal(String construct, double expected) {
        assertThat(OmegaTotal.of(covariances(construct)).orElseThrow().omega()).isCloseTo(expected, within(2e-7));
    }
}
