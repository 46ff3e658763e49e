package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final SetClock clock = new SetClock();

    @Test
    void take_whenAtOnce_allowsThatManyOfEachSubject() {
        Allowance allowance = new Allowance(3, 1, 100, clock);

        assertThat(taken(allowance, "a", 5)).isEqualTo(3);
        assertThat(taken(allowance, "b", 5)).as("another is unaffected").isEqualTo(3);
    }

    @Test
    void take_afterAWhile_allowsWhatCameBackAndNeverMoreThanAtOnce() {
        Allowance allowance = new Allowance(10, 2, 100, clock);
        taken(allowance, "a", 10);

        clock.pass(Duration.ofMillis(1500));
        assertThat(taken(allowance, "a", 10)).isEqualTo(3);
        clock.pass(Duration.ofHours(1));
        assertThat(taken(allowance, "a", 20)).isEqualTo(10);
    }

    @Test
    void take_whenRefused_doesNotPutOffWhatComesBack() {
        Allowance allowance = new Allowance(1, 1, 100, clock);
        taken(allowance, "a", 1_000);

        clock.pass(Duration.ofSeconds(1));

        assertThat(allowance.take("a")).isTrue();
    }

    @Test
    void giveBack_afterATake_allowsAnotherButNeverMoreThanAtOnce() {
        Allowance allowance = new Allowance(2, 0.001, 100, clock);
        taken(allowance, "a", 2);

        allowance.giveBack("a");
        assertThat(taken(allowance, "a", 5)).isEqualTo(1);
        allowance.giveBack("b");
        assertThat(taken(allowance, "b", 5)).isEqualTo(2);
    }

    @Test
    void take_whenManySubjectsCome_remembersTheLastOnly() {
        Allowance allowance = new Allowance(1, 1, 2, clock);
        allowance.take("a");
        allowance.take("b");
        allowance.take("c");

        assertThat(allowance.take("c")).isFalse();
        assertThat(allowance.take("a")).as("forgotten").isTrue();
    }

    @Test
    void office_ofTwoThousandBehindOneAddress_getsInWithinAMinute() {
        Allowance address = new Allowance(FloodFilter.ADDRESS_AT_ONCE, FloodFilter.ADDRESS_PER_SECOND, 100, clock);
        int refused = 0;
        for (int second = 0; second < 60; second++) {
            refused += 600 - taken(address, "192.0.2.1", 600);
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(refused).as("of 36,000 requests").isZero();
    }

    private static int taken(Allowance allowance, String subject, int times) {
        return (int) IntStream.range(0, times).filter(i -> allowance.take(subject)).count();
    }
}
