package nl.meetlat.reporting;

import java.util.ResourceBundle;

/** Which Meetlat this is, as reports and results say it. */
public final class Version {

    private static final String CURRENT = ResourceBundle.getBundle("nl.meetlat.reporting.version").getString("version");

    private Version() {}

    /** For instance {@code 0.1.0}. */
    public static String current() {
        return CURRENT;
    }
}
