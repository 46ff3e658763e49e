package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.meetlat.web.flood.WaitingRoom.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private static final int PLACES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SetClock clock = new SetClock();
    private final WaitingRoom room = new WaitingRoom(PLACES, PATIENCE, clock);

    /** Those who enter here are all this thread, which is interrupted when one is sent away. */
    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void enter_whenThereArePlaces_sendsNobodyAway() {
        assertThat(sentAway(entered("a", "a", "b", "a"))).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void enter_whenOneSubjectHasEveryPlace_sendsAwayItsLongestWaiting() {
        List<Place> slow = entered("a", "a", "a", "a");

        List<Place> later = entered("a", "b");

        assertThat(sentAway(slow)).containsExactly(0, 1);
        assertThat(sentAway(later)).isEmpty();
    }

    @Test
    void enter_whenASubjectHoldsMoreThanOthers_leavesTheOthers() {
        List<Place> few = entered("a", "b");

        List<Place> many = entered(Stream.generate(() -> "c").limit(50).toArray(String[]::new));

        assertThat(sentAway(few)).isEmpty();
        assertThat(sentAway(many)).hasSize(48).doesNotContain(48, 49);
    }

    @Test
    void enter_whenEverySubjectHasOne_sendsAwayTheLongestWaiting() {
        assertThat(sentAway(entered("a", "b", "c", "d", "e"))).containsExactly(0);
    }

    @Test
    void enter_whenFewerComeThanThereArePlaces_letsTheNewcomerStay() {
        entered("a", "a", "a", "a");
        Place newcomer = room.enter("a");

        entered("a", "a", "a");

        assertThat(newcomer.isSentAway()).isFalse();
    }

    @Test
    void close_afterwards_makesPlaceAgain() {
        List<Place> first = entered("a", "a", "a", "a");
        first.forEach(Place::close);

        assertThat(sentAway(entered("b", "b", "b", "b"))).isEmpty();
        assertThat(sentAway(first)).isEmpty();
    }

    @Test
    void close_whenSentAway_leavesTheThreadUninterrupted() {
        Place sentAway = entered("a", "a", "a", "a", "a").get(0);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();

        sentAway.close();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void sendAwayLate_afterItsPatience_endsTheWaitOfThoseOnly() {
        Place early = room.enter("a");
        clock.pass(PATIENCE);
        Place late = room.enter("a");
        room.sendAwayLate();
        assertThat(early.isSentAway()).isFalse();

        clock.pass(Duration.ofMillis(1));
        room.sendAwayLate();

        assertThat(early.isSentAway()).isTrue();
        assertThat(late.isSentAway()).isFalse();
    }

    @Test
    void enter_whileTheOneSentAwayReads_endsItsReadAtOnce() throws IOException, ExecutionException,
            InterruptedException, TimeoutException {
        Pipe silent = Pipe.open();
        CompletableFuture<Void> isIn = new CompletableFuture<>();
        CompletableFuture<Boolean> wasInterrupted = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (Place held = room.enter("a")) {
                isIn.complete(null);
                silent.source().read(ByteBuffer.allocate(1));
            } catch (ClosedByInterruptException ended) {
                wasInterrupted.complete(Thread.currentThread().isInterrupted());
            } catch (IOException other) {
                wasInterrupted.completeExceptionally(other);
            }
        });
        reader.start();
        isIn.get(10, TimeUnit.SECONDS);

        entered("a", "a", "a", "a");

        assertThat(wasInterrupted.get(10, TimeUnit.SECONDS)).as("interrupted after it left").isFalse();
        reader.join();
    }

    private List<Place> entered(String... subjects) {
        return Stream.of(subjects).map(room::enter).toList();
    }

    private static List<Integer> sentAway(List<Place> places) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i).isSentAway()).boxed().toList();
    }
}
