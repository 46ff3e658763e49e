package nl.meetlat.launcher.serve;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started and must be stopped, last started first, exactly once, whoever asks for it. */
final class RunningParts {

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean stopping;

    /** A part that comes too late, while everything stops, is stopped at once. */
    synchronized void add(Runnable stop) {
        if (stopping) {
            stop.run();
        } else {
            stops.push(stop);
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    synchronized void stop() {
        stopping = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
