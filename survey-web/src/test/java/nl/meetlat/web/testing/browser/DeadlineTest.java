package nl.meetlat.web.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void within_whenTheBrowserNeverAnswers_failsAndLeavesTheThreadAsItWas() {
        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(20), "a context closes", DeadlineTest::neverAnswers))
                .isInstanceOf(AssertionError.class).hasMessage("a context closes: not within PT0.02S");

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void within_whenItFailsByItself_saysHow() {
        assertThatThrownBy(() -> Deadline.within(Duration.ofMinutes(1), "a context closes", () -> {
            throw new PlaywrightException("gone");
        })).isInstanceOf(PlaywrightException.class).hasMessage("gone");
    }

    /** As the driver waits for a message. */
    private static void neverAnswers() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new PlaywrightException("Failed to read message", e);
        }
    }
}
