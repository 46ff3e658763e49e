package nl.meetlat.web.answering;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.web.error.RequestFailedException;

/** Something was asked with a key whose participant is no more. */
final class RespondentUnknownException extends RequestFailedException {

    private static final long serialVersionUID = 1L;

    private final transient ParticipantId participant;

    RespondentUnknownException(ParticipantId participant) {
        super("there is no participant " + participant);
        this.participant = participant;
    }

    ParticipantId participant() {
        return participant;
    }
}
