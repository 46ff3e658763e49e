package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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

import jakarta.persistence.PersistenceException;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaOutboxRepositoryIT {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Instant IN_TWO_WEEKS = NOW.plus(Duration.ofDays(14));

    private TestDatabase database;
    private ParticipantRepository participants;
    private OutboxRepository outbox;

    @BeforeEach
    void empty() {
        database = TestDatabase.emptied();
        Lists.wave(database);
        participants = database.each(JpaParticipantRepository::new, ParticipantRepository.class);
        outbox = database.each(JpaOutboxRepository::new, OutboxRepository.class);
    }

    @Test
    void planInvitations_whenRepeated_writesOnlyToWhoHasNone() {
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, Lists.people(5), NOW);
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markDeclined(SURVEY, ids.get(1), NOW);

        assertThat(outbox.withoutInvitation(SURVEY, WAVE)).isEqualTo(3);
        assertThat(outbox.planInvitations(SURVEY, WAVE, NOW, "example.org")).isEqualTo(3);
        assertThat(outbox.planInvitations(SURVEY, WAVE, NOW, "example.org")).isZero();
        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).extracting(OutboxMail::participant)
                .containsExactlyElementsOf(ids.subList(2, 5));
        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).extracting(OutboxMail::messageId).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[0-9a-f-]{36}@example\\.org>"));
    }

    @Test
    void outboxMail_whenWrittenTwiceForParticipantAndKind_isRefusedByTheDatabase() {
        invited(1);

        assertThatThrownBy(() -> database.does(entities -> entities.createNativeQuery("""
            INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, message_id, due_at,
                next_attempt_at) VALUES (1, 1, 1, 'invitation', '<x@example.org>', now(), now())""")
                .executeUpdate())).isInstanceOf(PersistenceException.class);
    }

    @Test
    void noteSent_whenSomeHadFinishedByThen_notesTheOthersOnly() {
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, Lists.people(3), NOW);
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markCompleted(SURVEY, ids.get(1), IN_TWO_WEEKS);

        assertThat(outbox.noteSent(SURVEY, WAVE, MailKind.REMINDER, NOW.plusSeconds(1), "example.org")).isEqualTo(2);

        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).extracting(OutboxMail::participant, OutboxMail::state,
                OutboxMail::sentAt)
                .containsExactly(tuple(ids.get(1), MailState.SENT, Optional.of(NOW.plusSeconds(1))),
                        tuple(ids.get(2), MailState.SENT, Optional.of(NOW.plusSeconds(1))));
        assertThat(outbox.claim(IN_TWO_WEEKS, LEASE)).isEmpty();
    }

    @Test
    void plan_whenTransactionIsRolledBack_leavesNoMail() {
        participants.addAll(SURVEY, WAVE, Lists.people(3), NOW);

        assertThatThrownBy(() -> database.does(entities -> {
            new JpaOutboxRepository(entities).planInvitations(SURVEY, WAVE, NOW, "example.org");
            throw new IllegalStateException("cause failed");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(outbox.counts(SURVEY, WAVE)).isEmpty();
    }

    @Test
    void claim_whenNotDue_findsNothing() {
        invited(1);

        assertThat(outbox.claim(NOW.minusSeconds(1), LEASE)).isEmpty();
        assertThat(outbox.claim(NOW, LEASE)).map(OutboxMail::attempts).contains(1);
    }

    @Test
    void claim_whenWorkerDied_findsTheMailAgainAfterTheLeaseWithTheSameMessageId() {
        invited(1);
        OutboxMail first = outbox.claim(NOW, LEASE).orElseThrow();

        assertThat(outbox.claim(NOW.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        OutboxMail second = outbox.claim(NOW.plus(LEASE), LEASE).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    void claim_whenTransactionIsAbandoned_leavesTheMailForTheNext() {
        invited(1);

        assertThatThrownBy(() -> database.does(entities -> {
            new JpaOutboxRepository(entities).claim(NOW, LEASE);
            throw new IllegalStateException("connection lost");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(outbox.claim(NOW, LEASE)).map(OutboxMail::attempts).contains(1);
    }

    @Test
    void claim_whenFourWorkersCompete_givesEveryMailToExactlyOne() throws ExecutionException, InterruptedException {
        invited(200);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<List<OutboxMailId>> worker = () -> {
            List<OutboxMailId> mine = new ArrayList<>();
            together.await();
            Optional<OutboxMail> mail = outbox.claim(NOW, LEASE);
            while (mail.isPresent()) {
                mine.add(mail.get().id());
                outbox.markSent(mail.get(), NOW, "250 ok");
                mail = outbox.claim(NOW, LEASE);
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
        assertThat(outbox.sentSince(NOW)).isEqualTo(200);
    }

    @Test
    void claim_whenAnotherWorkerHoldsTheRow_takesTheNextWithoutWaiting() {
        invited(2);

        database.does(entities -> {
            OutboxMail held = new JpaOutboxRepository(entities).claim(NOW, LEASE).orElseThrow();

            assertThat(outbox.claim(NOW, LEASE)).map(OutboxMail::id).isPresent().get().isNotEqualTo(held.id());
            assertThat(outbox.claim(NOW, LEASE)).isEmpty();
        });
    }

    @Test
    void reminder_whenInvitationIsNotSentYet_waitsForIt() {
        invited(1);
        remindAfter(0);
        OutboxMail invitation = outbox.claim(NOW, LEASE).orElseThrow();

        assertThat(invitation.kind()).isEqualTo(MailKind.INVITATION);
        assertThat(outbox.claim(NOW, LEASE)).isEmpty();
        outbox.markSent(invitation, NOW, "250 ok");
        assertThat(outbox.claim(NOW, LEASE)).map(OutboxMail::kind).contains(MailKind.REMINDER);
    }

    @Test
    void reminder_whenInvitationIsLate_movesByAsMuch() {
        invited(1);
        remindAfter(14);

        outbox.markSent(outbox.claim(NOW, LEASE).orElseThrow(), NOW.plus(Duration.ofDays(3)), "250 ok");

        assertThat(mail(MailKind.REMINDER).dueAt()).isEqualTo(IN_TWO_WEEKS.plus(Duration.ofDays(3)));
    }

    @Test
    void reminder_whenInvitationFailed_isCancelledAndComesBackWithIt() {
        invited(1);
        remindAfter(14);

        outbox.markFailed(outbox.claim(NOW, LEASE).orElseThrow(), "550 no such user");

        assertThat(mail(MailKind.INVITATION).state()).isEqualTo(MailState.FAILED);
        assertThat(mail(MailKind.INVITATION).fate()).isEqualTo("550 no such user");
        assertThat(mail(MailKind.REMINDER).state()).isEqualTo(MailState.CANCELLED);
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isZero();
        assertThat(outbox.retry(mail(MailKind.INVITATION), NOW)).isTrue();
        assertThat(mail(MailKind.REMINDER).state()).isEqualTo(MailState.WAITING);
        assertThat(outbox.claim(NOW, LEASE)).isPresent();
    }

    @Test
    void planReminders_whenSomeHaveFinished_remindsTheOthersOnly() {
        List<ParticipantId> ids = invited(4);
        sendAll();
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markDeclined(SURVEY, ids.get(1), NOW);

        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isEqualTo(2);
        assertThat(remindAfter(0)).isEqualTo(2);
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isEqualTo(2);
        sendAll();
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isZero();
        assertThat(outbox.counts(SURVEY, WAVE).get(MailKind.REMINDER)).isEqualTo(Map.of(MailState.SENT, 2));
    }

    @Test
    void planReminders_whenClocksChangeInBetween_keepTheTimeOfDay() {
        participants.addAll(SURVEY, WAVE, Lists.people(1), NOW);
        outbox.planInvitations(SURVEY, WAVE, Instant.parse("2026-10-20T07:00:00Z"), "example.org");

        assertThat(remindAfter(14)).isEqualTo(1);

        assertThat(mail(MailKind.REMINDER).dueAt()).isEqualTo(Instant.parse("2026-11-03T08:00:00Z"));
    }

    @Test
    void planReminders_whenPlannedBefore_movesThoseNotTakenYet() {
        invited(2);
        sendAll();
        remindAfter(0);
        OutboxMail taken = outbox.claim(NOW, LEASE).orElseThrow();

        assertThat(remindAfter(7)).isEqualTo(1);

        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).filteredOn(mail -> mail.kind() == MailKind.REMINDER)
                .allSatisfy(mail -> assertThat(mail.dueAt())
                        .isEqualTo(mail.id().equals(taken.id()) ? NOW : NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void remindNow_whenPlannedForLater_goesOutNow() {
        invited(2);
        OutboxMail sent = outbox.claim(NOW, LEASE).orElseThrow();
        outbox.markSent(sent, NOW, "250 ok");
        remindAfter(14);

        assertThat(outbox.remindNow(SURVEY, WAVE, NOW, "example.org")).isEqualTo(outbox.withoutReminder(SURVEY, WAVE))
                .isEqualTo(1);

        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).filteredOn(mail -> mail.kind() == MailKind.REMINDER)
                .extracting(OutboxMail::dueAt).containsExactly(NOW, IN_TWO_WEEKS);
    }

    @Test
    void withdraw_whenSomeAreTaken_takesBackTheOthers() {
        invited(3);
        outbox.claim(NOW, LEASE);

        assertThat(outbox.withdraw(SURVEY, WAVE, MailKind.INVITATION)).isEqualTo(2);
        assertThat(outbox.withoutInvitation(SURVEY, WAVE)).isEqualTo(2);
    }

    @Test
    void release_whenServerIsAway_doesNotCountTheAttempt() {
        invited(1);
        OutboxMail mail = outbox.claim(NOW, LEASE).orElseThrow();

        outbox.release(mail, NOW.plusSeconds(30), "connection refused");

        assertThat(mail(MailKind.INVITATION).attempts()).isZero();
        assertThat(mail(MailKind.INVITATION).fate()).isEqualTo("connection refused");
        assertThat(outbox.claim(NOW.plusSeconds(29), LEASE)).isEmpty();
        assertThat(outbox.claim(NOW.plusSeconds(30), LEASE)).isPresent();
    }

    @Test
    void cancelWaiting_whenParticipantFinishesInTheSameTransaction_sendsNothingMore() {
        List<ParticipantId> ids = invited(1);
        sendAll();
        remindAfter(0);

        database.does(entities -> {
            new JpaParticipantRepository(entities).markCompleted(SURVEY, ids.get(0), NOW);
            new JpaOutboxRepository(entities).cancelWaiting(SURVEY, ids.get(0), CancelReason.COMPLETED);
        });

        assertThat(outbox.claim(NOW, LEASE)).isEmpty();
        assertThat(mail(MailKind.REMINDER).fate()).isEqualTo("completed");
    }

    @Test
    void cancelNotNeeded_whenWaveClosedOrParticipantFinished_cancelsThoseOnly() {
        List<ParticipantId> ids = invited(3);
        participants.addAll(SURVEY, new WaveId(2), List.of(
                Lists.person("other@example.org", "BjzO", nl.meetlat.core.participation.Progress.NONE)), NOW);
        outbox.planInvitations(SURVEY, new WaveId(2), NOW, "example.org");
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markDeclined(SURVEY, ids.get(1), NOW);
        database.execute("UPDATE design.wave SET closes_at = '2012-11-05T08:00:00Z' WHERE id = 2");

        assertThat(outbox.cancelNotNeeded(NOW)).isEqualTo(3);

        assertThat(outbox.of(SURVEY, WAVE, 0, 9)).extracting(OutboxMail::fate).containsExactly("completed", "declined",
                "");
        assertThat(outbox.of(SURVEY, new WaveId(2), 0, 9)).extracting(OutboxMail::fate).containsExactly("wave_closed");
    }

    @Test
    void markSent_whenCancelledMeanwhile_recordsTheTruth() {
        List<ParticipantId> ids = invited(1);
        OutboxMail mail = outbox.claim(NOW, LEASE).orElseThrow();
        outbox.cancelWaiting(SURVEY, ids.get(0), CancelReason.DECLINED);

        outbox.markSent(mail, NOW, "250 ok");

        assertThat(mail(MailKind.INVITATION).state()).isEqualTo(MailState.SENT);
        assertThat(mail(MailKind.INVITATION).sentAt()).contains(NOW);
    }

    @Test
    void postpone_whenALaterWorkerHasIt_changesNothing() {
        invited(1);
        OutboxMail slow = outbox.claim(NOW, LEASE).orElseThrow();
        outbox.claim(NOW.plus(LEASE), LEASE);

        outbox.postpone(slow, NOW, "421 busy");

        assertThat(outbox.claim(NOW.plus(LEASE), LEASE)).isEmpty();
        assertThat(mail(MailKind.INVITATION).fate()).isEmpty();
    }

    @Test
    void find_whenWaveOrSurveyIsAnother_findsNothing() {
        invited(1);
        OutboxMailId id = mail(MailKind.INVITATION).id();

        assertThat(outbox.find(SURVEY, new WaveId(2), id)).isEmpty();
        assertThat(outbox.find(new SurveyId(2), WAVE, id)).isEmpty();
        assertThat(outbox.find(SURVEY, WAVE, id)).isPresent();
    }

    @Test
    void deleteUnstarted_whenMailsWait_takesThemAlong() {
        List<ParticipantId> ids = invited(1);

        participants.deleteUnstarted(SURVEY, ids.get(0));

        assertThat(outbox.counts(SURVEY, WAVE)).isEmpty();
    }

    private List<ParticipantId> invited(int number) {
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, Lists.people(number), NOW);
        outbox.planInvitations(SURVEY, WAVE, NOW, "example.org");
        return ids;
    }

    private int remindAfter(int days) {
        return outbox.planReminders(SURVEY, WAVE, days, ZoneId.of("Europe/Amsterdam"), "example.org");
    }

    private void sendAll() {
        Optional<OutboxMail> mail = outbox.claim(NOW, LEASE);
        while (mail.isPresent()) {
            outbox.markSent(mail.get(), NOW, "250 ok");
            mail = outbox.claim(NOW, LEASE);
        }
    }

    private OutboxMail mail(MailKind kind) {
        return outbox.of(SURVEY, WAVE, 0, 10).stream().filter(found -> found.kind() == kind).findFirst().orElseThrow();
    }
}
