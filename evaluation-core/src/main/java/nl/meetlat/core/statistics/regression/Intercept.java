package nl.meetlat.core.statistics.regression;

/** Whether the line of a regression may cross zero anywhere. */
public enum Intercept {

    /** The first coefficient is the intercept: the default. */
    INCLUDED,

    /** Without predictors the outcome is 0; the coefficient of determination is then about 0, not about the mean. */
    NONE
}
