package nl.meetlat.core.evaluation.plan;

/** How the p values of one analysis are corrected for their number. */
public enum Adjustment {

    NONE("none"), HOLM("holm"), BENJAMINI_HOCHBERG("bh");

    private final String code;

    Adjustment(String code) {
        this.code = code;
    }

    /** The name in plans. */
    public String code() {
        return code;
    }
}
