package nl.meetlat.core.statistics.reference;

/** The number of correct significant digits, as NIST counts them. */
public final class LogRelativeError {

    private static final double ALL = 15;

    private LogRelativeError() {}

    public static double of(double computed, double certified) {
        if (computed == certified) {
            return ALL;
        }
        double error = Math.abs(computed - certified) / (certified == 0 ? 1 : Math.abs(certified));
        return Math.max(0, Math.min(ALL, -Math.log10(error)));
    }
}
