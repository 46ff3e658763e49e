package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.PersistenceException;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailQueue;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.OutboxMailId;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planning, cancelling and listing mails. */
class JpaOutboxRepositoryIT {

    private static final Duration LEASE = Mailing.LEASE;
    private static final Instant IN_TWO_WEEKS = NOW.plus(Duration.ofDays(14));

    private final Mailing mailing = Mailing.ofEmptyWave();
    private final ParticipantRepository participants = mailing.participants();
    private final OutboxRepository outbox = mailing.outbox();
    private final MailQueue queue = mailing.queue();

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
    void nextDue_whenGoneThrough_givesEveryWaitingMailThatIsDueOnce() {
        mailing.invited(3);
        List<OutboxMail> mails = outbox.of(SURVEY, WAVE, 0, 10);
        Instant due = mails.get(2).dueAt();

        assertThat(outbox.nextDue(mails.get(0), due)).contains(mails.get(1));
        assertThat(outbox.nextDue(mails.get(1), due)).contains(mails.get(2));
        assertThat(outbox.nextDue(mails.get(2), due)).as("from the last to the first").contains(mails.get(0));
        assertThat(outbox.nextDue(mails.get(0), mails.get(0).dueAt().minusSeconds(1))).isEmpty();

        queue.markSent(mails.get(1), due, "by-hand");
        queue.markSent(mails.get(2), due, "by-hand");
        assertThat(outbox.nextDue(mails.get(0), due)).isEmpty();
    }

    @Test
    void outboxMail_whenWrittenTwiceForParticipantAndKind_isRefusedByTheDatabase() {
        mailing.invited(1);

        assertThatThrownBy(() -> mailing.database().does(entities -> entities.createNativeQuery("""
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
        assertThat(queue.claim(IN_TWO_WEEKS, LEASE)).isEmpty();
    }

    @Test
    void plan_whenTransactionIsRolledBack_leavesNoMail() {
        participants.addAll(SURVEY, WAVE, Lists.people(3), NOW);

        assertThatThrownBy(() -> mailing.database().does(entities -> {
            new JpaOutboxRepository(entities).planInvitations(SURVEY, WAVE, NOW, "example.org");
            throw new IllegalStateException("cause failed");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(outbox.counts(SURVEY, WAVE)).isEmpty();
    }

    @Test
    void planReminders_whenSomeHaveFinished_remindsTheOthersOnly() {
        List<ParticipantId> ids = mailing.invited(4);
        mailing.sendAll();
        participants.markCompleted(SURVEY, ids.get(0), NOW);
        participants.markDeclined(SURVEY, ids.get(1), NOW);

        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isEqualTo(2);
        assertThat(mailing.remindAfter(0)).isEqualTo(2);
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isEqualTo(2);
        mailing.sendAll();
        assertThat(outbox.withoutReminder(SURVEY, WAVE)).isZero();
        assertThat(outbox.counts(SURVEY, WAVE).get(MailKind.REMINDER)).isEqualTo(Map.of(MailState.SENT, 2));
    }

    /** The last two: at half past two the clock goes from two to three that night, or passes two o'clock twice. */
    @ParameterizedTest
    @CsvSource({"2026-10-20T07:00:00Z,14,2026-11-03T08:00:00Z", "2026-03-20T08:00:00Z,14,2026-04-03T07:00:00Z",
            "2026-10-24T21:59:00Z,1,2026-10-25T22:59:00Z", "2026-03-15T01:30:00Z,14,2026-03-29T01:30:00Z",
            "2026-10-11T00:30:00Z,14,2026-10-25T01:30:00Z"})
    void planReminders_whenClocksChangeInBetween_keepTheTimeOfDay(Instant invitation, int days, Instant reminder) {
        participants.addAll(SURVEY, WAVE, Lists.people(1), NOW);
        outbox.planInvitations(SURVEY, WAVE, invitation, "example.org");

        assertThat(mailing.remindAfter(days)).isEqualTo(1);

        assertThat(mailing.mail(MailKind.REMINDER).dueAt()).isEqualTo(reminder);
    }

    @Test
    void planReminders_whenPlannedBefore_movesThoseNotTakenYet() {
        mailing.invited(2);
        mailing.sendAll();
        mailing.remindAfter(0);
        OutboxMail taken = queue.claim(NOW, LEASE).orElseThrow();

        assertThat(mailing.remindAfter(7)).isEqualTo(1);

        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).filteredOn(mail -> mail.kind() == MailKind.REMINDER)
                .hasSize(2).allSatisfy(mail -> assertThat(mail.dueAt())
                        .isEqualTo(mail.id().equals(taken.id()) ? NOW : NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void remindNow_whenPlannedForLater_goesOutNow() {
        mailing.invited(2);
        OutboxMail sent = queue.claim(NOW, LEASE).orElseThrow();
        queue.markSent(sent, NOW, "250 ok");
        mailing.remindAfter(14);

        assertThat(outbox.remindNow(SURVEY, WAVE, NOW, "example.org")).isEqualTo(outbox.withoutReminder(SURVEY, WAVE))
                .isEqualTo(1);

        assertThat(outbox.of(SURVEY, WAVE, 0, 10)).filteredOn(mail -> mail.kind() == MailKind.REMINDER)
                .extracting(OutboxMail::dueAt).containsExactly(NOW, IN_TWO_WEEKS);
    }

    @Test
    void withdraw_whenSomeAreTaken_takesBackTheOthers() {
        mailing.invited(3);
        queue.claim(NOW, LEASE);

        assertThat(outbox.withdraw(SURVEY, WAVE, MailKind.INVITATION)).isEqualTo(2);
        assertThat(outbox.withoutInvitation(SURVEY, WAVE)).isEqualTo(2);
    }

    @Test
    void cancelWaiting_whenParticipantFinishesInTheSameTransaction_sendsNothingMore() {
        List<ParticipantId> ids = mailing.invited(1);
        mailing.sendAll();
        mailing.remindAfter(0);

        mailing.database().does(entities -> {
            new JpaParticipantRepository(entities).markCompleted(SURVEY, ids.get(0), NOW);
            new JpaOutboxRepository(entities).cancelWaiting(SURVEY, ids.get(0), CancelReason.COMPLETED);
        });

        assertThat(queue.claim(NOW, LEASE)).isEmpty();
        assertThat(mailing.mail(MailKind.REMINDER).fate()).isEqualTo("completed");
    }

    @Test
    void find_whenWaveOrSurveyIsAnother_findsNothing() {
        mailing.invited(1);
        OutboxMailId id = mailing.mail(MailKind.INVITATION).id();

        assertThat(outbox.find(SURVEY, new WaveId(2), id)).isEmpty();
        assertThat(outbox.find(new SurveyId(2), WAVE, id)).isEmpty();
        assertThat(outbox.find(SURVEY, WAVE, id)).isPresent();
    }

    @Test
    void deleteUnstarted_whenMailsWait_takesThemAlong() {
        List<ParticipantId> ids = mailing.invited(1);

        participants.deleteUnstarted(SURVEY, ids.get(0));

        assertThat(outbox.counts(SURVEY, WAVE)).isEmpty();
    }
}
