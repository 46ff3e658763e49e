package nl.meetlat.web.design;

import java.time.Instant;

import nl.meetlat.core.survey.Wave;

/** How far a wave is. */
public enum WaveState {
    /** Nothing is planned yet. */
    PREPARED("prepared", "off"),
    /** The invitations have a moment. */
    PLANNED("planned", "flag"),
    /** Answers are accepted. */
    OPEN("open", "on"),
    /** Answers are accepted no more. */
    CLOSED("closed", "off");

    private final String code;
    private final String look;

    WaveState(String code, String look) {
        this.code = code;
        this.look = look;
    }

    static WaveState of(Wave wave, Instant now) {
        if (wave.isClosed(now)) {
            return CLOSED;
        }
        if (wave.isOpen(now)) {
            return OPEN;
        }
        return wave.plan().invitationAt().isPresent() ? PLANNED : PREPARED;
    }

    /** The name in bundles. */
    public String code() {
        return code;
    }

    /** The class of its mark on the page. */
    public String look() {
        return look;
    }
}
