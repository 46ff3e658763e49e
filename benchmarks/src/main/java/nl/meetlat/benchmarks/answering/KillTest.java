package nl.meetlat.benchmarks.answering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Something is killed while everybody presses. Whose reply got lost repeats that press afterwards, as the script of the page
 * does; a press that was confirmed is never repeated.
 */
final class KillTest {

    private static final int SHORTEST_MILLISECONDS = 1_500;
    private static final int LONGEST_MILLISECONDS = 4_000;
    private static final int SERVER_ERROR = 500;

    private final Site site;
    private final List<Respondent> respondents;
    private final SplittableRandom random = new SplittableRandom();

    KillTest(Site site, List<Respondent> respondents) {
        this.site = site;
        this.respondents = respondents;
    }

    /** What is killed. */
    interface Kill {

        void now() throws IOException;
    }

    /** @param confirmed presses @param interrupted presses that got no good reply @param secondsAway until it ran again */
    record Outcome(long confirmed, int interrupted, double secondsAway) {}

    /** Kills once, starts again and lets everybody repeat what was not confirmed. */
    Outcome once(Kill kill, int number) throws IOException, InterruptedException {
        AtomicLong confirmed = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        List<Respondent.Press> lost = new ArrayList<>();
        Set<String> refusals = new HashSet<>();
        List<Thread> threads = new ArrayList<>();
        for (Respondent respondent : respondents) {
            Thread thread = new Thread(() -> press(respondent, over, confirmed, lost, refusals), "press-" + number);
            thread.start();
            threads.add(thread);
        }
        Thread.sleep(random.nextInt(SHORTEST_MILLISECONDS, LONGEST_MILLISECONDS));
        long start = System.nanoTime();
        kill.now();
        Thread.sleep(SHORTEST_MILLISECONDS);
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("refused: " + refusals);
        }
        site.restart();
        double away = (System.nanoTime() - start) / 1e9;
        respondents.forEach(respondent -> respondent.wire().moveTo(site.address()));
        for (Respondent.Press press : lost) {
            press.send();
        }
        return new Outcome(confirmed.get(), lost.size(), away);
    }

    private static void press(Respondent respondent, AtomicBoolean over, AtomicLong confirmed,
            List<Respondent.Press> lost, Set<String> refusals) {
        while (!over.get()) {
            Respondent.Press press = respondent.press();
            try {
                press.send();
                confirmed.incrementAndGet();
            } catch (IOException e) {
                synchronized (lost) {
                    lost.add(press);
                    if (e instanceof RefusedException refused && refused.status() < SERVER_ERROR) {
                        refusals.add(e.getMessage());
                    }
                }
                return;
            }
        }
    }
}
