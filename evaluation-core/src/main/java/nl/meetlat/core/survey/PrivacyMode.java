package nl.meetlat.core.survey;

/** What holds a person and the answers together. Chosen at design, told to the respondent, and fixed from then on. */
public enum PrivacyMode {
    /** The researchers may know who gave which answers. */
    IDENTIFIED,
    /** A thread exists until a day that is told, so that one can go on, or have the answers erased; then it is destroyed. */
    CONFIDENTIAL,
    /** The thread is destroyed in the transaction in which the answers are sent in. */
    ANONYMOUS
}
