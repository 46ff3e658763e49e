package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Respondents who press while something happens. Whose reply gets lost repeats that press, at the other node, as the script
 * of the page does; a press that was confirmed is never repeated.
 */
final class Presses {

    private static final int SERVER_ERROR = 500;
    private static final int MILLISECONDS_BEFORE_REPEAT = 250;
    private static final int MILLISECONDS_BETWEEN = 150;
    private static final int MOST_REPEATS = 1_200;

    private final List<Respondent> respondents;
    private final List<Node> nodes;
    private final AtomicLong confirmed = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    /** Spread over the nodes. */
    Presses(List<Respondent> respondents, List<Node> nodes) {
        this.respondents = respondents;
        this.nodes = nodes;
    }

    /** What happens meanwhile. */
    @FunctionalInterface
    interface Event {

        void happen() throws IOException, SQLException, InterruptedException;
    }

    /** @param confirmed presses @param repeated presses, each counted once @param seconds from begin to end */
    record Outcome(long confirmed, long repeated, double seconds) {}

    List<Respondent> respondents() {
        return respondents;
    }

    long confirmed() {
        return confirmed.get();
    }

    long repeated() {
        return repeated.get();
    }

    /** Everybody presses from before the event until after it; the last press of each is confirmed. */
    Outcome during(Event event) throws IOException, SQLException, InterruptedException {
        long confirmedBefore = confirmed.get();
        long repeatedBefore = repeated.get();
        long start = System.nanoTime();
        AtomicBoolean over = new AtomicBoolean();
        List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < respondents.size(); i++) {
            Respondent respondent = respondents.get(i);
            int node = i % nodes.size();
            threads.add(new Thread(() -> press(respondent, node, over, refusals), "press-" + i));
        }
        threads.forEach(Thread::start);
        event.happen();
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("refused: " + refusals);
        }
        return new Outcome(confirmed.get() - confirmedBefore, repeated.get() - repeatedBefore,
                (System.nanoTime() - start) / 1e9);
    }

    private void press(Respondent respondent, int first, AtomicBoolean over, List<String> refusals) {
        try {
            int node = first;
            respondent.wire().moveTo(nodes.get(node).address());
            while (!over.get() && refusals.isEmpty()) {
                Respondent.Press press = respondent.press();
                for (int tries = 0; !isConfirmed(press, refusals); tries++) {
                    if (tries == MOST_REPEATS || !refusals.isEmpty()) {
                        refusals.add("no reply after " + tries + " times");
                        return;
                    }
                    repeated.addAndGet(tries == 0 ? 1 : 0);
                    Thread.sleep(MILLISECONDS_BEFORE_REPEAT);
                    node = (node + 1) % nodes.size();
                    respondent.wire().moveTo(nodes.get(node).address());
                }
                confirmed.incrementAndGet();
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isConfirmed(Respondent.Press press, List<String> refusals) {
        try {
            press.send();
            return true;
        } catch (RefusedException e) {
            if (e.status() < SERVER_ERROR) {
                refusals.add(e.getMessage());
            }
            return false;
        } catch (IOException noReply) {
            return false;
        }
    }
}
