package nl.meetlat.web.participation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantRepository;

/**
 * Notes what a respondent does, in the transaction of the deed: finishing or declining ends the mails with it. Everything may
 * be repeated; a repeat answers false and changes nothing. Whoever calls has checked the personal link.
 */
@ApplicationScoped
@Transactional
public class ParticipantJourney {

    private ParticipantRepository participants;
    private OutboxRepository outbox;

    protected ParticipantJourney() {}

    @Inject
    public ParticipantJourney(ParticipantRepository participants, OutboxRepository outbox) {
        this.participants = participants;
        this.outbox = outbox;
    }

    /** The respondent opened the link: after a deed no mail scanner does, such as a press of a button. */
    public boolean opened(Participant participant, Instant at) {
        return participants.markOpened(participant.survey(), participant.id(), at);
    }

    /** The first answer was saved. */
    public boolean started(Participant participant, Instant at) {
        return participants.markStarted(participant.survey(), participant.id(), at);
    }

    /** The answers were submitted. */
    public boolean completed(Participant participant, Instant at) {
        boolean first = participants.markCompleted(participant.survey(), participant.id(), at);
        outbox.cancelWaiting(participant.survey(), participant.id(), CancelReason.COMPLETED);
        return first;
    }

    /** The answers were submitted, and nothing may tell when. */
    public boolean completedUntimed(Participant participant) {
        boolean first = participants.markCompletedUntimed(participant.survey(), participant.id());
        outbox.cancelWaiting(participant.survey(), participant.id(), CancelReason.COMPLETED);
        return first;
    }

    /** The respondent had the answers erased, which also is a no. */
    public void withdrawn(Participant participant, Instant at) {
        participants.markWithdrawn(participant.survey(), participant.id(), at);
        outbox.cancelWaiting(participant.survey(), participant.id(), CancelReason.DECLINED);
    }

    /** The respondent said not to take part. @return also false when the answers were submitted before */
    public boolean declined(Participant participant, Instant at) {
        boolean first = participants.markDeclined(participant.survey(), participant.id(), at);
        outbox.cancelWaiting(participant.survey(), participant.id(), CancelReason.DECLINED);
        return first;
    }
}
