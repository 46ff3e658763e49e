package nl.meetlat.core.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meetlat.core.statistics.reference.NistSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The univariate sets of NIST's Statistical Reference Datasets, certified to 15 digits. */
class NistUnivariateTest {

    @ParameterizedTest
    @ValueSource(strings = {"PiDigits", "Lottery", "Lew", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3",
            "NumAcc4"})
    void summary_onNistSet_hasAllCertifiedDigits(String name) {
        NistSet nist = NistSet.named(name);

        Summary summary = FrequencyTable.of(nist.column("y")).summary();

        assertThat(nist.digits("mean", summary.mean().orElseThrow())).as("mean").isGreaterThan(14.4);
        assertThat(nist.digits("sd", summary.sd().orElseThrow())).as("sd").isGreaterThan(14.4);
    }
}
