package nl.meetlat.web.participation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Respondent;

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
    public boolean opened(Respondent respondent, Instant at) {
        return participants.markOpened(respondent.survey(), respondent.id(), at);
    }

    /** The first answer was saved. */
    public boolean started(Respondent respondent, Instant at) {
        return participants.markStarted(respondent.survey(), respondent.id(), at);
    }

    /** The answers were submitted. */
    public boolean completed(Respondent respondent, Instant at) {
        boolean first = participants.markCompleted(respondent.survey(), respondent.id(), at);
        outbox.cancelWaiting(respondent.survey(), respondent.id(), CancelReason.COMPLETED);
        return first;
    }

    /** The answers were submitted, and nothing may tell when. */
    public boolean completedUntimed(Respondent respondent) {
        boolean first = participants.markCompletedUntimed(respondent.survey(), respondent.id());
        outbox.cancelWaiting(respondent.survey(), respondent.id(), CancelReason.COMPLETED);
        return first;
    }

    /** The respondent had the answers erased, which also is a no. */
    public void withdrawn(Respondent respondent, Instant at) {
        participants.markWithdrawn(respondent.survey(), respondent.id(), at);
        outbox.cancelWaiting(respondent.survey(), respondent.id(), CancelReason.DECLINED);
    }

    /** The respondent said not to take part. @return also false when the answers were submitted before */
    public boolean declined(Respondent respondent, Instant at) {
        boolean first = participants.markDeclined(respondent.survey(), respondent.id(), at);
        outbox.cancelWaiting(respondent.survey(), respondent.id(), CancelReason.DECLINED);
        return first;
    }
}
