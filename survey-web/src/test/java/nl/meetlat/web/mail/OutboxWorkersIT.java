package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import nl.meetlat.core.participation.MailState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workers at the outbox that compete and workers that die. */
@ExtendWith(OutboxExtension.class)
class OutboxWorkersIT {

    @Test
    void send_whenFourWorkersRunAtOnce_sendsEveryMailOnce(FieldedOutbox fielded)
            throws InterruptedException, ExecutionException {
        fielded.invite(120);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Integer> worker = () -> {
            together.await();
            return fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        };
        int sent = 0;
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> one : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                sent += one.get();
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(sent).isEqualTo(120);
        assertThat(fielded.messageIds()).hasSize(120).doesNotHaveDuplicates();
        assertThat(fielded.counts()).isEqualTo(Map.of(MailState.SENT, 120));
    }

    @Test
    void send_whenWorkerDiedBeforeSending_isSentOnceByTheNextAfterTheLease(FieldedOutbox fielded) {
        fielded.invite(1);
        assertThat(fielded.desk(FieldedOutbox.NOW).next(new HashMap<>())).isPresent();

        assertThat(fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY)).isZero();
        assertThat(fielded.run(FieldedOutbox.NOW.plus(OutboxDesk.LEASE)).send(fielded.server.settings(),
                FieldedOutbox.MANY)).isEqualTo(1);
        assertThat(fielded.messageIds()).hasSize(1);
    }

    @Test
    void send_whenWorkerDiedAfterTheServerTookIt_isSentTwiceAtMostUnderOneMessageId(FieldedOutbox fielded) {
        fielded.invite(5);
        try (SmtpConnection dying = new SmtpConnection(fielded.server.settings(),
                FieldedOutbox.clock(FieldedOutbox.NOW))) {
            dying.send(fielded.desk(FieldedOutbox.NOW).next(new HashMap<>()).orElseThrow().composed());
        }
        fielded.run(FieldedOutbox.NOW).send(fielded.server.settings(), FieldedOutbox.MANY);
        fielded.run(FieldedOutbox.NOW.plus(OutboxDesk.LEASE)).send(fielded.server.settings(), FieldedOutbox.MANY);
        fielded.run(FieldedOutbox.NOW.plus(OutboxDesk.LEASE.multipliedBy(2))).send(fielded.server.settings(),
                FieldedOutbox.MANY);

        assertThat(fielded.messageIds()).hasSize(6);
        assertThat(fielded.messageIds().stream().distinct()).hasSize(5);
        assertThat(fielded.counts()).isEqualTo(Map.of(MailState.SENT, 5));
    }

    @Test
    void send_whenFourWorkersKeepDyingAtEveryStep_losesNoneAndRepeatsOneMailPerDeathAtMost(FieldedOutbox fielded)
            throws InterruptedException, ExecutionException {
        fielded.invite(120);
        AtomicInteger handled = new AtomicInteger();
        AtomicInteger diedAfterSending = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Instant at = FieldedOutbox.NOW; fielded.counts()
                    .containsKey(MailState.WAITING); at = at.plus(OutboxDesk.LEASE)) {
                OutboxDesk desk = fielded.desk(at);
                Callable<Void> worker = () -> {
                    workUntilDeath(fielded, desk, handled, diedAfterSending);
                    return null;
                };
                for (Future<Void> one : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                    one.get();
                }
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(diedAfterSending).hasPositiveValue();
        assertThat(fielded.messageIds().stream().distinct()).hasSize(120);
        assertThat(fielded.messageIds()).hasSize(120 + diedAfterSending.get());
        assertThat(fielded.counts()).isEqualTo(Map.of(MailState.SENT, 120));
    }

    /** Dies with every eleventh mail: in turn before it is sent, and after the server took it. */
    private static void workUntilDeath(FieldedOutbox fielded, OutboxDesk desk, AtomicInteger handled,
            AtomicInteger diedAfterSending) {
        try (SmtpConnection connection = new SmtpConnection(fielded.server.settings(),
                FieldedOutbox.clock(FieldedOutbox.NOW))) {
            Optional<Consignment> next = desk.next(new HashMap<>());
            while (next.isPresent()) {
                int number = handled.incrementAndGet();
                if (number % 22 == 0) {
                    return;
                }
                Delivery delivery = connection.send(next.get().composed());
                if (number % 22 == 11) {
                    diedAfterSending.incrementAndGet();
                    return;
                }
                desk.note(next.get().mail(), delivery);
                next = desk.next(new HashMap<>());
            }
        }
    }
}
