package nl.meetlat.core.participation;

/** How far a participant came; each participant is in exactly one state, the furthest. */
public enum ResponseState {

    /** Invited, nothing answered yet. */
    INVITED,
    /** Answered something, not submitted. */
    STARTED,
    /** Submitted. */
    COMPLETED,
    /** Said not to take part. */
    DECLINED
}
