package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import nl.meetlat.benchmarks.Sample;

/** Many doing the same at the same time, each in a thread of its own, and how long each time took. */
final class Crowd {

    /** Letters of a failure: its status and kind. */
    private static final int MOST_TOLD = 80;

    private Crowd() {}

    /** One thing done over and over. */
    @FunctionalInterface
    interface Deed {

        Then once() throws IOException, SQLException, InterruptedException;
    }

    /** What follows a deed. */
    enum Then {
        /** It was done, and is to be done again. */
        AGAIN,
        /** It was done for the last time. */
        ENOUGH,
        /** There was nothing left to do. */
        NOTHING
    }

    /**
     * What came of it.
     *
     * @param seconds from the start to the end of the last
     * @param milliseconds of every deed that succeeded
     * @param failures of the others, in words
     */
    record Outcome(double seconds, List<Double> milliseconds, List<String> failures) {

        double rate() {
            return milliseconds.size() / seconds;
        }

        /** The failures that came up, each with how often; empty when there were none. */
        String told() {
            Map<String, Integer> often = new TreeMap<>();
            failures.forEach(
                    failure -> often.merge(failure.substring(0, Math.min(MOST_TOLD, failure.length())), 1,
                            Integer::sum));
            return often.isEmpty() ? "" : " " + often;
        }

        double quantile(double p) {
            return Sample.of(milliseconds).quantile(p);
        }
    }

    /**
     * Lets them go on for some time.
     *
     * @param pauseMilliseconds between the starts of two deeds of one, at least; 0 = none
     */
    static Outcome of(List<? extends Deed> deeds, double seconds, long pauseMilliseconds) throws InterruptedException {
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<Long> end = new AtomicReference<>(Long.MAX_VALUE);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            long first = pauseMilliseconds * i / deeds.size();
            Thread thread = new Thread(() -> repeat(deed, go, end, first, pauseMilliseconds, took, failures));
            thread.start();
            threads.add(thread);
        }
        long start = System.nanoTime();
        end.set(start + (long) (seconds * 1e9));
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return new Outcome((System.nanoTime() - start) / 1e9, took, failures);
    }

    private static void repeat(Deed deed, CountDownLatch go, AtomicReference<Long> end, long first, long pause,
            List<Double> took, List<String> failures) {
        List<Double> own = new ArrayList<>();
        try {
            go.await();
            Thread.sleep(first);
            Then then = Then.AGAIN;
            while (then == Then.AGAIN && System.nanoTime() < end.get()) {
                long start = System.nanoTime();
                try {
                    then = deed.once();
                    if (then != Then.NOTHING) {
                        own.add((System.nanoTime() - start) / 1e6);
                    }
                } catch (IOException | SQLException e) {
                    failures.add(e.toString());
                }
                long rest = pause - (System.nanoTime() - start) / 1_000_000;
                if (rest > 0 && then == Then.AGAIN) {
                    Thread.sleep(rest);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        took.addAll(own);
    }
}
