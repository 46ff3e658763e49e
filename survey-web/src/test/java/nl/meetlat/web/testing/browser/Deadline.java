package nl.meetlat.web.testing.browser;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.PlaywrightException;

/** For what the browser has no time-out of its own for: a run that fails beats one that hangs. */
final class Deadline {

    private Deadline() {}

    /** @throws AssertionError when it takes longer */
    static void within(Duration limit, String what, Runnable deed) {
        Thread waiting = Thread.currentThread();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = clock.schedule(() -> {
            late.set(true); // before the thread wakes and asks
            waiting.interrupt();
        }, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            deed.run();
        } catch (PlaywrightException e) {
            if (late.get()) {
                throw new AssertionError(what + ": not within " + limit, e);
            }
            throw e;
        } finally {
            alarm.cancel(false);
            clock.shutdownNow();
            Thread.interrupted();
        }
    }
}
