package nl.meetlat.core.participation;

import nl.meetlat.core.NotDoneException;
import nl.meetlat.core.survey.WaveId;

/** Participants were not added or changed because an e-mail address would occur twice in the wave. */
public final class DuplicateParticipantException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    private final transient WaveId wave;

    public DuplicateParticipantException(WaveId wave, Throwable cause) {
        super("an e-mail address would occur twice in wave " + wave, cause);
        this.wave = wave;
    }

    public WaveId wave() {
        return wave;
    }
}
