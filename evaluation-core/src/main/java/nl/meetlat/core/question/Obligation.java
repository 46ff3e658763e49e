package nl.meetlat.core.question;

/** How much a respondent is pressed to answer a question. */
public enum Obligation {

    /** It can be left open; nobody says anything about it. */
    OPTIONAL,
    /** Leaving it open is pointed out once; then one can go on. */
    REMINDED,
    /** One goes on, and sends in, only with an answer; "no opinion" is one. */
    REQUIRED
}
