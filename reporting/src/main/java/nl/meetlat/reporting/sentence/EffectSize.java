package nl.meetlat.reporting.sentence;

/**
 * What an effect size is called, by the conventions of Cohen, J. (1988), Statistical power analysis for the behavioral
 * sciences, 2nd ed., pp. 224-227 and 285-287.
 */
public enum EffectSize {

    NEGLIGIBLE("negligible"), SMALL("small"), MEDIUM("medium"), LARGE("large");

    private static final double[] ETA_SQUARED = {0.01, 0.06, 0.14};
    private static final double[] W = {0.1, 0.3, 0.5};

    private final String code;

    EffectSize(String code) {
        this.code = code;
    }

    /** Its key in the bundles. */
    String code() {
        return code;
    }

    /** From where a share of explained variance is called small, medium and large. */
    public static double[] boundsOfEtaSquared() {
        return ETA_SQUARED.clone();
    }

    /** From where w is called small, medium and large. */
    public static double[] boundsOfW() {
        return W.clone();
    }

    /** Share of explained variance: small from .01, medium from .06, large from .14. */
    public static EffectSize ofEtaSquared(double etaSquared) {
        return of(etaSquared, ETA_SQUARED);
    }

    /**
     * Cramer's V, by way of w = V sqrt(r): small from .1, medium from .3, large from .5.
     *
     * @param smallerSide number of rows or of columns, whichever is smaller, less one; at least 1
     */
    public static EffectSize ofCramersV(double v, int smallerSide) {
        return of(v * Math.sqrt(smallerSide), W);
    }

    private static EffectSize of(double size, double[] bounds) {
        int reached = 0;
        while (reached < bounds.length && size >= bounds[reached]) {
            reached++;
        }
        return values()[reached];
    }
}
