package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxDeskTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 4", "3, 16", "4, 64", "5, 240", "24, 240"})
    void pause_whenTriedMoreOften_growsToFourHours(int attempts, int minutes) {
        assertThat(OutboxDesk.pause(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
