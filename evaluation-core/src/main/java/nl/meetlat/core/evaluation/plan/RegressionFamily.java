package nl.meetlat.core.evaluation.plan;

/** What kind of outcome a regression explains. */
public enum RegressionFamily {

    /** A mean, by least squares. */
    LINEAR("linear"),
    /** The odds of an event, by maximum likelihood. */
    LOGISTIC("logistic");

    private final String code;

    RegressionFamily(String code) {
        this.code = code;
    }

    /** The name in plans and results. */
    public String code() {
        return code;
    }
}
