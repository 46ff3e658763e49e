package nl.meetlat.launcher.database;

import java.util.logging.Level;
import java.util.logging.Logger;

import nl.meetlat.launcher.LauncherException;

/**
 * Starts the database again at the same address when it ended without being asked, for instance killed for want of memory.
 * The server finds it again by itself, so that answering goes on after a second or two.
 */
public final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final long MILLISECONDS_TO_NEXT_TRY = 2_000;

    private final EmbeddedDatabase database;
    private boolean closed;

    private DatabaseWatch(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Watches a database that runs, until closed. */
    public static DatabaseWatch over(EmbeddedDatabase database) {
        DatabaseWatch watch = new DatabaseWatch(database);
        ProcessHandle process = database.process();
        Thread thread = new Thread(() -> watch.stayWith(process), "database-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void stayWith(ProcessHandle first) {
        try {
            ProcessHandle process = first;
            while (true) {
                process.onExit().join();
                synchronized (this) {
                    if (closed) {
                        return;
                    }
                    process = startAgain(process);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return what runs now, or what ended when it does not start yet */
    private ProcessHandle startAgain(ProcessHandle ended) throws InterruptedException {
        try {
            LOG.warning("The database has ended; it is started again.");
            database.startAgain();
            return database.process();
        } catch (LauncherException e) {
            LOG.log(Level.SEVERE, "The database does not start; it is tried again.", e);
            wait(MILLISECONDS_TO_NEXT_TRY);
            return ended;
        }
    }

    /** Stops the database. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        database.close();
    }
}
