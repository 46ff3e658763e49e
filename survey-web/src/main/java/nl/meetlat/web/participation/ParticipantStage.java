package nl.meetlat.web.participation;

import java.util.Optional;

import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.Progress;

/** How far a participant is, the furthest of it all. */
public enum ParticipantStage {
    /** In the list, no invitation yet. */
    LISTED("listed", "off"),
    /** The invitation waits in the outbox. */
    WAITING("waiting", "off"),
    /** The invitation could not be delivered. */
    FAILED("failed", "flag"),
    /** The mail server took the invitation. */
    SENT("sent", "off"),
    /** Opened the link. */
    OPENED("opened", "off"),
    /** Saved an answer. */
    STARTED("started", "flag"),
    /** Submitted. */
    COMPLETED("completed", "on"),
    /** Said not to take part. */
    DECLINED("declined", "off");

    private final String code;
    private final String look;

    ParticipantStage(String code, String look) {
        this.code = code;
        this.look = look;
    }

    static ParticipantStage of(Progress progress, Optional<MailState> invitation) {
        if (progress.completedAt().isPresent()) {
            return COMPLETED;
        }
        if (progress.declinedAt().isPresent()) {
            return DECLINED;
        }
        if (progress.startedAt().isPresent()) {
            return STARTED;
        }
        if (progress.openedAt().isPresent()) {
            return OPENED;
        }
        return invitation.map(state -> switch (state) {
            case WAITING -> WAITING;
            case SENT -> SENT;
            case FAILED -> FAILED;
            case CANCELLED -> LISTED;
        }).orElse(LISTED);
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
