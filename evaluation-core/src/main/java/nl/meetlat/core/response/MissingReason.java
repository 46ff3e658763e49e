package nl.meetlat.core.response;

/** Why there is no answer. */
public enum MissingReason {

    /** The question was put and left open. */
    NOT_ANSWERED,
    /** The question was not put. */
    NOT_SHOWN
}
