package nl.meetlat.core.participation;

/** Why a participant is mailed; once per wave each. */
public enum MailKind {
    INVITATION, REMINDER
}
