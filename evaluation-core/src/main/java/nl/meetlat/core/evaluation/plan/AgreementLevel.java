package nl.meetlat.core.evaluation.plan;

/** What the judgements of raters are. */
public enum AgreementLevel {

    /** Categories without order. */
    NOMINAL("nominal"),
    /** Numbers in order, of which the distance counts. */
    ORDINAL("ordinal");

    private final String code;

    AgreementLevel(String code) {
        this.code = code;
    }

    /** The name in plans. */
    public String code() {
        return code;
    }
}
