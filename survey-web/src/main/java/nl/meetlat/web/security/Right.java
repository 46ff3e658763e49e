package nl.meetlat.web.security;

/** What a caller wants with a survey. */
public enum Right {
    /** Read and change everything: questionnaire, waves, participants, mails, results. Researchers and administrators. */
    RESEARCH,
    /** Read aggregated results. Managers as well, for their own organisation beside the total. */
    RESULTS
}
