package nl.meetlat.launcher.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Starts the database again at the same address when it ended without being asked, for instance killed for want of memory.
 * The server finds it again by itself, so that answering goes on after a second or two.
 */
public final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final long MILLISECONDS_TO_NEXT_TRY = 2_000;
    /** A start that is under way when the watch closes is waited for no longer than this. */
    private static final long MILLISECONDS_TO_END = 5_000;

    private final Watched database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /** What is watched. */
    interface Watched extends AutoCloseable {

        /** What runs now. @throws LauncherException when nothing runs */
        ProcessHandle process();

        /** @throws LauncherException when it does not start */
        void startAgain();

        @Override
        void close();
    }

    private DatabaseWatch(Watched database, ProcessHandle process) {
        this.database = database;
        thread = new Thread(() -> stayWith(process), "database-watch");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (ended, unexpected) -> LOG.log(Level.SEVERE, "The database is watched no more.", unexpected));
    }

    /** Watches a database that runs, until closed. */
    public static DatabaseWatch over(EmbeddedDatabase database) {
        return over((Watched) database);
    }

    static DatabaseWatch over(Watched database) {
        DatabaseWatch watch = new DatabaseWatch(database, database.process());
        watch.thread.start();
        return watch;
    }

    private void stayWith(ProcessHandle first) {
        try {
            ProcessHandle process = first;
            while (true) {
                process.onExit().join();
                if (isClosing()) {
                    return;
                }
                process = startAgain(process);
                if (isClosing()) {
                    database.close();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** @return what runs now, or what ended when it does not start yet */
    private ProcessHandle startAgain(ProcessHandle ended) throws InterruptedException {
        try {
            LOG.warning("The database has ended; it is started again.");
            database.startAgain();
            return database.process();
        } catch (LauncherException e) {
            LOG.log(Level.SEVERE, "The database does not start; it is tried again.", e);
            return closing.await(MILLISECONDS_TO_NEXT_TRY, TimeUnit.MILLISECONDS) ? ended : runningOr(ended);
        }
    }

    /** It may have come up although its start seemed to fail. */
    private ProcessHandle runningOr(ProcessHandle ended) {
        try {
            return database.process();
        } catch (LauncherException nothingRuns) {
            LOG.log(Level.FINE, "nothing runs", nothingRuns);
            return ended;
        }
    }

    /** Stops the database, also one that is just being started. */
    @Override
    public void close() {
        closing.countDown();
        database.close();
        try {
            thread.join(MILLISECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
