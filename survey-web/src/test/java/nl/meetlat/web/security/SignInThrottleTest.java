package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import nl.meetlat.web.security.SignInThrottle.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignInThrottleTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "9,512", "10,900", "11,900", "2000000000,900"})
    void waitAfter_whenOneAddressTriesOneAccount_doublesUpToAQuarterOfAnHour(int beyond, long seconds) {
        assertThat(Watched.ACCOUNT_FROM_ADDRESS.waitAfter(beyond)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void waitAfter_whenTriedFromEverywhere_locksTheOwnerOutForAMinuteAtMost() {
        assertThat(Watched.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @EnumSource
    void subject_whenOnlyCaseOrSpaceDiffer_isTheSame(Watched kind) {
        assertThat(kind.subject(" A.Jansen@Example.org ", "10.0.0.1"))
                .isEqualTo(kind.subject("a.jansen@example.org", "10.0.0.1"));
    }

    @Test
    void subject_whenKindsDiffer_isNeverTheSame() {
        assertThat(Watched.ACCOUNT.subject("x", "x")).isNotEqualTo(Watched.ADDRESS.subject("x", "x"))
                .isNotEqualTo(Watched.ACCOUNT_FROM_ADDRESS.subject("x", "x"));
    }

    @Test
    void subject_ofTheAddress_isTheSameForEveryAccount() {
        assertThat(Watched.ADDRESS.subject("a@example.org", "10.0.0.1"))
                .isEqualTo(Watched.ADDRESS.subject("b@example.org", "10.0.0.1"));
    }
}
