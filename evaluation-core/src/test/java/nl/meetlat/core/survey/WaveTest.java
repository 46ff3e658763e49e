package nl.meetlat.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void takesAnswers_aroundClosing_endsAnHourLater() {
        Instant closes = OPENED.plus(Duration.ofDays(14));
        Wave wave = closing(closes);

        assertThat(wave.isOpen(OPENED.minusMillis(1))).isFalse();
        assertThat(wave.isOpen(OPENED)).isTrue();
        assertThat(wave.isOpen(closes)).isTrue();
        assertThat(wave.isOpen(closes.plusMillis(1))).isFalse();
        assertThat(wave.takesAnswers(closes.plus(Duration.ofMinutes(60)))).isTrue();
        assertThat(wave.takesAnswers(closes.plus(Duration.ofMinutes(60)).plusMillis(1))).isFalse();
        assertThat(wave.isFinal(closes.plus(Duration.ofMinutes(60)).plusMillis(1))).isTrue();
    }

    /** Of the last day of a wave: the day the clock goes forward has 23 hours, the day it goes back 25, others 24. */
    @ParameterizedTest
    @CsvSource({"2026-03-28,24,2026-03-28T23:00:00Z", "2026-03-29,23,2026-03-29T22:00:00Z",
            "2026-10-24,24,2026-10-24T22:00:00Z", "2026-10-25,25,2026-10-25T23:00:00Z"})
    void wave_thatClosesAtTheEndOfADay_isOpenForAllItsHours(LocalDate last, int hours, Instant end) {
        Instant closes = last.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
        Wave wave = closing(closes);

        assertThat(closes).isEqualTo(end);
        assertThat(Duration.between(last.atStartOfDay(AMSTERDAM), closes.atZone(AMSTERDAM))).hasHours(hours);
        assertThat(wave.isOpen(end.minusMillis(1))).isTrue();
        assertThat(wave.takesAnswers(end.plus(Duration.ofHours(1)))).isTrue();
        assertThat(wave.isFinal(end.plus(Duration.ofHours(1)).plusMillis(1))).isTrue();
        assertThat(wave.plan().lastDay(AMSTERDAM)).contains(last);
    }

    @Test
    void close_byHand_countsBeforeThePlan() {
        Instant now = OPENED.plus(Duration.ofDays(1));
        Wave wave = closing(OPENED.plus(Duration.ofDays(14))).close(now);

        assertThat(wave.isOpen(now)).isFalse();
        assertThat(wave.takesAnswers(now)).isTrue();
        assertThat(wave.takesAnswers(now.plus(Wave.GRACE))).isFalse();
    }

    private static Wave closing(Instant closes) {
        MailText mail = new MailText(LocalizedText.of("tekst", "text"), LocalizedText.of("tekst", "text"));
        return new Wave(new SurveyId(1), new WaveId(1), "1", 1,
                new FieldingPlan(Optional.empty(), 0, Optional.of(closes)), mail, mail, 10, Privacy.UNSTATED,
                Optional.of(OPENED), Optional.empty());
    }
}
