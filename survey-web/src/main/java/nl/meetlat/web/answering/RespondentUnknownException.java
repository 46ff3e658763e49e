package nl.meetlat.web.answering;

import nl.meetlat.core.participation.ParticipantId;

/** Something was asked with a key whose participant is no more. */
final class RespondentUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RespondentUnknownException(ParticipantId participant) {
        super("there is no participant " + participant);
    }
}
