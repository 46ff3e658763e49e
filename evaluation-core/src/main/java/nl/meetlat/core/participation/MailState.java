package nl.meetlat.core.participation;

/** What became of a mail. */
public enum MailState {
    /** Not due yet, due, or to be tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good, or for too long. */
    FAILED,
    /** Not needed any more, see {@link CancelReason}. */
    CANCELLED
}
