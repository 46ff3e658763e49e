package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.WaveId;
import org.junit.jupiter.api.Test;

/** Workers that compete for mails, die, and note what became of them. */
class JpaMailQueueIT {

    private static final Duration LEASE = Mailing.LEASE;
    private static final Instant IN_TWO_WEEKS = NOW.plus(Duration.ofDays(14));

    private final Mailing mailing = Mailing.ofEmptyWave();
    private final ParticipantRepository participants = mailing.participants();
    private final OutboxRepository outbox = mailing.outbox();
    private final MailQueue queue = mailing.queue();

    @Test
    void claim_whenNotDue_findsNothing() {
        mailing.invited(1);

        assertThat(queue.claim(NOW.minusSeconds(1), LEASE)).isEmpty();
        assertThat(queue.claim(NOW, LEASE)).map(OutboxMail::attempts).contains(1);
    }

    @Test
    void claim_whenWorkerDied_findsTheMailAgainAfterTheLeaseWithTheSameMessageId() {
        mailing.invited(1);
        OutboxMail first = queue.claim(NOW, LEASE).orElseThrow();

        assertThat(queue.claim(NOW.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        OutboxMail second = queue.claim(NOW.plus(LEASE), LEASE).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    void claim_whenTransactionIsAbandoned_leavesTheMailForTheNext() {
        mailing.invited(1);

        assertThatThrownBy(() -> mailing.database().does(entities -> {
            new JpaMailQueue(entities).claim(NOW, LEASE);
            throw new IllegalStateException("connection lost");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(queue.claim(NOW, LEASE)).map(OutboxMail::attempts).contains(1);
    }

    @Test
    void claim_whenFourWorkersCompete_givesEveryMailToExactlyOne() throws ExecutionException, InterruptedException {
        mailing.invited(200);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<List<OutboxMailId>> worker = () -> {
            List<OutboxMailId> mine = new ArrayList<>();
            together.await();
            Optional<OutboxMail> mail = queue.claim(NOW, LEASE);
            while (mail.isPresent()) {
                mine.add(mail.get().id());
                queue.markSent(mail.get(), NOW, "250 ok");
                mail = queue.claim(NOW, LEASE);
            }
            return mine;
        };

        List<OutboxMailId> sent = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<OutboxMailId>> mine : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                sent.addAll(mine.get());
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(sent).hasSize(200).doesNotHaveDuplicates();
        assertThat(outbox.counts(SURVEY, WAVE)).isEqualTo(Map.of(MailKind.INVITATION, Map.of(MailState.SENT, 200)));
        assertThat(queue.sentSince(NOW)).isEqualTo(200);
    }

    @Test
    void claim_whenAnotherWorkerHoldsTheRow_takesTheNextWithoutWaiting() {
        mailing.invited(2);

        mailing.database().does(entities -> {
            OutboxMail held = new JpaMailQueue(entities).claim(NOW, LEASE).orElseThrow();

            assertThat(queue.claim(NOW, LEASE)).map(OutboxMail::id).isPresent().get().isNotEqualTo(held.id());
            assertThat(queue.claim(NOW, LEASE)).isEmpty();
        });
    }

    @Test
    void reminder_whenInvitationIsNotSentYet_waitsForIt() {
        mailing.invited(1);
        mailing.remindAfter(0);
        OutboxMail invitation = queue.claim(NOW, LEASE).orElseThrow();

        assertThat(invitation.kind()).isEqualTo(MailKind.INVITATION);
        assertThat(queue.claim(NOW, LEASE)).isEmpty();
        queue.markSent(invitation, NOW, "250 ok");
        assertThat(queue.claim(NOW, LEASE)).map(OutboxMail::kind).contains(MailKind.REMINDER);
    }

    @Test
    void reminder_whenInvitationIsLate_movesByAsMuch() {
        mailing.invited(1);
        mailing.remindAfter(14);

        queue.markSent(queue.claim(NOW, LEASE).orElseThrow(), NOW.plus(Duration.ofDays(3)), "250 ok");

        assertThat(mailing.mail(MailKind.REMINDER).dueAt()).isEqualTo(IN_TWO_WEEKS.plus(Duration.ofDays(3)));
    }

    @Test
    void reminder_whenInvitationFailed_isCancelledAndComesBackWithIt() {
        mailing.invited(1);
        mailing.remindAfter(14);

        queue.markFailed(queue.claim(NOW, LEASE).orElseThrow(), "550 no such user");

        assertThat(mailing.mail(MailKind.INVITATION).state()).isEqualTo(MailState.FAILED);
        assertThat(mailing.mail(MailKind.INVITATION).fate()).isEqualTo("550 no such user");
        assertThat(mailing.mail(MailKind.REMINDER).state()).isEqualTo(MailState.CANCELLED);
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isZero();
        assertThat(outbox.retry(mailing.mail(MailKind.INVITATION), NOW)).isTrue();
        assertThat(mailing.mail(MailKind.REMINDER).state()).isEqualTo(MailState.WAITING);
        assertThat(queue.claim(NOW, LEASE)).isPresent();
    }

    @Test
    void release_whenServerIsAway_doesNotCountTheAttempt() {
        mailing.invited(1);
        OutboxMail mail = queue.claim(NOW, LEASE).orElseThrow();

        queue.release(mail, NOW.plusSeconds(30), "connection refused");

        assertThat(mailing.mail(MailKind.INVITATION).attempts()).isZero();
        assertThat(mailing.mail(MailKind.INVITATION).fate()).isEqualTo("connection refused");
        assertThat(queue.claim(NOW.plusSeconds(29), LEASE)).isEmpty();
        assertThat(queue.claim(NOW.plusSeconds(30), LEASE)).isPresent();
    }

    @Test
    void cancelNotNeeded_whenWaveClosedOrParticipantFinished_cancelsThoseOnly() {
        List<ParticipantId> ids = mailing.invited(3);
        participants.addAll(SURVEY, new WaveId(2), List.of(
                Lists.person("other@example.org", "BjzO", nl.meetlat.core.participation.Progress.NONE)), NOW);
        outbox.planInvitations(SURVEY, new WaveId(2), NOW, "example.org");
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markDeclined(SURVEY, ids.get(1), NOW);
        mailing.database().execute("UPDATE design.wave SET closes_at = '2012-11-05T08:00:00Z' WHERE id = 2");

        assertThat(queue.cancelNotNeeded(NOW)).isEqualTo(3);

        assertThat(outbox.of(SURVEY, WAVE, 0, 9)).extracting(OutboxMail::fate).containsExactly("completed", "declined",
                "");
        assertThat(outbox.of(SURVEY, new WaveId(2), 0, 9)).extracting(OutboxMail::fate).containsExactly("wave_closed");
    }

    @Test
    void markSent_whenCancelledMeanwhile_recordsTheTruth() {
        List<ParticipantId> ids = mailing.invited(1);
        OutboxMail mail = queue.claim(NOW, LEASE).orElseThrow();
        outbox.cancelWaiting(SURVEY, ids.get(0), CancelReason.DECLINED);

        queue.markSent(mail, NOW, "250 ok");

        assertThat(mailing.mail(MailKind.INVITATION).state()).isEqualTo(MailState.SENT);
        assertThat(mailing.mail(MailKind.INVITATION).sentAt()).contains(NOW);
    }

    @Test
    void postpone_whenALaterWorkerHasIt_changesNothing() {
        mailing.invited(1);
        OutboxMail slow = queue.claim(NOW, LEASE).orElseThrow();
        queue.claim(NOW.plus(LEASE), LEASE);

        queue.postpone(slow, NOW, "421 busy");

        assertThat(queue.claim(NOW.plus(LEASE), LEASE)).isEmpty();
        assertThat(mailing.mail(MailKind.INVITATION).fate()).isEmpty();
    }
}
