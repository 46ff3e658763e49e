package nl.meetlat.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import nl.meetlat.db.account.SignInFailures.Subject;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaSignInFailuresIT {

    private static final Instant NOW = Instant.parse("2012-11-05T09:00:00Z");
    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final Subject ONE = new Subject("01".repeat(32));
    private static final Subject OTHER = new Subject("02".repeat(32));

    private SignInFailures failures;

    @BeforeEach
    void empty() {
        failures = TestDatabase.emptied().each(JpaSignInFailures::new, SignInFailures.class);
    }

    @Test
    void count_whenFailingAgain_countsPerSubject() {
        assertThat(failures.count(ONE, NOW, MEMORY)).isEqualTo(1);
        assertThat(failures.count(ONE, NOW.plusSeconds(60), MEMORY)).isEqualTo(2);
        assertThat(failures.count(OTHER, NOW.plusSeconds(60), MEMORY)).isEqualTo(1);
    }

    @Test
    void count_whenLastFailureIsForgotten_startsAgain() {
        failures.count(ONE, NOW, MEMORY);

        assertThat(failures.count(ONE, NOW.plus(MEMORY).plusSeconds(1), MEMORY)).isEqualTo(1);
    }

    @Test
    void count_whenStillBlocked_keepsCounting() {
        failures.count(ONE, NOW, MEMORY);
        failures.block(ONE, NOW.plus(MEMORY).plusSeconds(60));

        assertThat(failures.count(ONE, NOW.plus(MEMORY).plusSeconds(1), MEMORY)).isEqualTo(2);
    }

    @Test
    void blockedUntil_whenOneOfTheSubjectsIsBlocked_isThatMoment() {
        failures.count(ONE, NOW, MEMORY);
        failures.block(ONE, NOW.plusSeconds(40));

        assertThat(failures.blockedUntil(List.of(OTHER, ONE))).isEqualTo(NOW.plusSeconds(40));
        assertThat(failures.blockedUntil(List.of(OTHER))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void forget_whenBlocked_unblocks() {
        failures.count(ONE, NOW, MEMORY);
        failures.block(ONE, NOW.plusSeconds(40));

        failures.forget(ONE);

        assertThat(failures.blockedUntil(List.of(ONE))).isEqualTo(Instant.EPOCH);
    }
}
