package nl.meetlat.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import nl.meetlat.launcher.command.LauncherException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseWatchTest {

    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path folder;

    /** A process that does nothing, and says when it is started. */
    private static class Sleeper implements DatabaseWatch.Watched {

        final BlockingQueue<ProcessHandle> started = new LinkedBlockingQueue<>();
        final CountDownLatch closed = new CountDownLatch(1);
        volatile ProcessHandle running;

        Sleeper() {
            running = asleep();
        }

        private static ProcessHandle asleep() {
            try {
                return new ProcessBuilder("sleep", "300").start().toHandle();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ProcessHandle process() {
            return running;
        }

        @Override
        public void startAgain() {
            running = asleep();
            started.add(running);
        }

        @Override
        public void close() {
            closed.countDown();
            running.destroyForcibly();
        }
    }

    @Test
    void watch_whenTheNewProcessCannotBeToldAtOnce_goesOnWatching() throws InterruptedException {
        Sleeper database = new Sleeper() {

            private int asked;

            @Override
            public ProcessHandle process() {
                if (++asked == 2) {
                    throw new LauncherException("postgres.start", "half-written");
                }
                return super.process();
            }
        };
        try (DatabaseWatch watch = DatabaseWatch.over(database)) {
            assertThat(watch).isNotNull();
            database.running.destroyForcibly();
            ProcessHandle second = database.started.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            second.destroyForcibly();

            assertThat(database.started.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("started a third time")
                    .isNotNull();
        }
    }

    @Test
    void close_whileTheDatabaseIsBeingStarted_stopsItWithoutWaitingForTheStart() throws InterruptedException {
        CountDownLatch starting = new CountDownLatch(1);
        Sleeper database = new Sleeper() {

            @Override
            public void startAgain() {
                super.startAgain();
                starting.countDown();
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        try (DatabaseWatch watch = DatabaseWatch.over(database)) {
            assertThat(watch).isNotNull();
            database.running.destroyForcibly();
            assertThat(starting.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(database.running.onExit().join().isAlive()).isFalse();
        assertThat(database.started).as("not started again").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "12x", "abc\n", "99999999999999999999\n"})
    void process_whenTheNoteIsHalfWritten_isNone(String note) throws IOException {
        Path half = Files.writeString(folder.resolve("postmaster.pid"), note);

        assertThat(EmbeddedDatabase.process(half)).isEmpty();
    }

    @Test
    void process_whenThereIsNoNote_isNone() {
        assertThat(EmbeddedDatabase.process(folder.resolve("postmaster.pid"))).isEmpty();
    }
}
