package nl.meetlat.core.survey;

/** On what ground personal data are used: those of article 6 of the GDPR that fit a survey. */
public enum LegalBasis {
    /** Article 6(1)(a). */
    CONSENT,
    /** Article 6(1)(c). */
    LEGAL_OBLIGATION,
    /** Article 6(1)(e). */
    PUBLIC_TASK,
    /** Article 6(1)(f). */
    LEGITIMATE_INTEREST
}
