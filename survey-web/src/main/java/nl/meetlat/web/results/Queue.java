package nl.meetlat.web.results;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * Lets callers through one after the other, in the order they came. Few may wait and not for long, because each holds a thread
 * of the server that somebody who answers may need.
 */
final class Queue {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param most who can wait at once
     * @param patience how long each waits at most
     */
    Queue(int most, Duration patience) {
        places = new Semaphore(most + 1);
        this.patience = patience;
    }

    /**
     * Waits for its turn, then does the work.
     *
     * @throws ProblemException {@code results.busy} when there is no place to wait, or the turn does not come
     */
    <T> T await(Callable<T> work) throws Exception {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemCode.RESULTS_BUSY);
        }
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(ProblemCode.RESULTS_BUSY);
            }
            try {
                return work.call();
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(e, ProblemCode.RESULTS_BUSY);
        } finally {
            places.release();
        }
    }
}
