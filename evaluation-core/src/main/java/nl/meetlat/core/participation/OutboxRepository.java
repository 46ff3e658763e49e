package nl.meetlat.core.participation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Mails that wait, and what became of them. A mail is written in the transaction that causes it, once per participant and
 * kind; workers take it from the {@link MailQueue} and send it.
 */
public interface OutboxRepository {

    /**
     * Writes an invitation to everybody in the wave who has none and has not finished.
     *
     * @param messageIdDomain right of the @ in the Message-ID
     * @return how many
     */
    int planInvitations(SurveyId survey, WaveId wave, Instant dueAt, String messageIdDomain);

    /**
     * Plans a reminder for everybody in the wave with an invitation waiting or sent who has not finished: some days after
     * the own invitation, at the same time of day. Moves those planned before, leaves those taken by a worker. A reminder
     * waits until the invitation is sent, and moves by as much as the invitation is late.
     *
     * @return how many are planned or moved
     */
    int planReminders(SurveyId survey, WaveId wave, int afterDays, ZoneId zone, String messageIdDomain);

    /**
     * Makes the reminder due for everybody in the wave whose invitation is sent, who has not finished and was not reminded.
     *
     * @return how many
     */
    int remindNow(SurveyId survey, WaveId wave, Instant now, String messageIdDomain);

    /**
     * Notes a mail that was sent from elsewhere, to everybody in the wave who had not finished at that moment.
     *
     * @return to how many
     */
    int noteSent(SurveyId survey, WaveId wave, MailKind kind, Instant sentAt, String messageIdDomain);

    /**
     * Moves every waiting invitation not taken by a worker yet.
     *
     * @return how many
     */
    int moveInvitations(SurveyId survey, WaveId wave, Instant dueAt);

    /**
     * Takes back every waiting mail of the kind not taken by a worker yet, as if it was never planned.
     *
     * @return how many
     */
    int withdraw(SurveyId survey, WaveId wave, MailKind kind);

    /** Number of participants {@link #planInvitations} would write to. */
    int withoutInvitation(SurveyId survey, WaveId wave);

    /** Number of invitations waiting for a moment after this one. */
    int plannedInvitations(SurveyId survey, WaveId wave, Instant now);

    /** Number of participants {@link #remindNow} would write to. */
    int withoutReminder(SurveyId survey, WaveId wave);

    /** @return how many */
    int cancelWaiting(SurveyId survey, ParticipantId participant, CancelReason reason);

    /** @return how many */
    int cancelWaiting(SurveyId survey, WaveId wave, CancelReason reason);

    /**
     * Lets a failed mail, and the reminder cancelled with it, wait again.
     *
     * @return false when it has not failed
     */
    boolean retry(OutboxMail mail, Instant at);

    Optional<OutboxMail> find(SurveyId survey, WaveId wave, OutboxMailId id);

    /** State of the invitation to each of the participants; left out for who has none. */
    Map<ParticipantId, MailState> invitations(SurveyId survey, WaveId wave, Collection<ParticipantId> participants);

    /** The wave's mails by due time, at most {@code limit} from the {@code offset}th. */
    List<OutboxMail> of(SurveyId survey, WaveId wave, int offset, int limit);

    /** As above, only those in one state. */
    List<OutboxMail> of(SurveyId survey, WaveId wave, MailState state, int offset, int limit);

    /**
     * Another mail of the same wave that waits and is due: the first after this one by due time, and after the last the first of
     * all.
     */
    Optional<OutboxMail> nextDue(OutboxMail after, Instant now);

    /** When the first mail of the kind was sent; empty when none was. */
    Optional<Instant> firstSent(SurveyId survey, WaveId wave, MailKind kind);

    /** Number of mails in the wave by kind and state; a combination without mails is left out. */
    Map<MailKind, Map<MailState, Integer>> counts(SurveyId survey, WaveId wave);
}
