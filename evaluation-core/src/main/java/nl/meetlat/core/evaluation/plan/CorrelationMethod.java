package nl.meetlat.core.evaluation.plan;

/** Which correlation is computed. */
public enum CorrelationMethod {

    /** Product-moment. */
    PEARSON("pearson"),
    /** Of ranks, ties at their mean. */
    SPEARMAN("spearman");

    private final String code;

    CorrelationMethod(String code) {
        this.code = code;
    }

    /** The name in plans and results. */
    public String code() {
        return code;
    }
}
