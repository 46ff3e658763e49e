package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.meetlat.web.error.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void endOthers() {
        end.countDown();
        others.shutdownNow();
    }

    @Test
    void await_whenNobodyElseIsThere_answersWhatTheWorkDoes() throws Exception {
        assertThat(new Queue(0, SHORT).<String>await(() -> "results")).isEqualTo("results");
    }

    @Test
    void await_whenThereIsNoPlaceToWait_isRefusedAtOnce() throws Exception {
        Queue queue = new Queue(0, LONG);
        Future<String> first = occupied(queue);

        assertThatThrownBy(() -> queue.await(() -> "second")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("results.busy");

        end.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(queue.<String>await(() -> "third")).isEqualTo("third");
    }

    @Test
    void await_whenTheTurnDoesNotCome_isRefusedAndLeavesItsPlaceToAnother()
            throws InterruptedException, ExecutionException {
        Queue queue = new Queue(1, SHORT);
        Future<String> first = occupied(queue);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> queue.await(() -> "late")).hasMessageContaining("results.busy");
        }
        end.countDown();
        assertThat(first.get()).isEqualTo("first");
    }

    @Test
    void await_whenTheWorkFails_letsTheNextThrough() throws Exception {
        Queue queue = new Queue(0, SHORT);
        assertThatThrownBy(() -> queue.await(() -> {
            throw new IllegalStateException("failed");
        })).hasMessage("failed");

        assertThat(queue.<String>await(() -> "next")).isEqualTo("next");
    }

    private Future<String> occupied(Queue queue) throws InterruptedException {
        Future<String> first = others.submit(() -> queue.await(() -> {
            begun.countDown();
            end.await();
            return "first";
        }));
        begun.await();
        return first;
    }
}
