package nl.meetlat.core.participation;

/** Why a waiting mail was not sent. */
public enum CancelReason {
    COMPLETED, DECLINED, WAVE_CLOSED, INVITATION_FAILED, WITHDRAWN
}
