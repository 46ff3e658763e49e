package nl.meetlat.web.error;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;

/** Tells from what was thrown which problem it is; the unexpected is logged under the number of an incident. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int INCIDENT_BYTES = 5;

    private Problems() {}

    /** @param where path of the request, for the log; without its query, which may hold what is secret */
    public static Problem of(Throwable thrown, String where) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException known) {
                return new Problem(known);
            }
            if (cause instanceof ViewExpiredException) {
                return Problem.of(ProblemCode.PAGE_EXPIRED);
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(ProblemCode.CHANGED_BY_ANOTHER);
            }
        }
        ProblemCode code = isDatabaseAway(thrown) ? ProblemCode.UNAVAILABLE : ProblemCode.UNEXPECTED;
        byte[] number = new byte[INCIDENT_BYTES];
        RANDOM.nextBytes(number);
        String incident = HexFormat.of().formatHex(number);
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident + " (" + code.code() + ") at " + where);
        return new Problem(code, List.of(), Optional.of(incident));
    }

    /** Connections refused or cut, and a server that shuts down or starts up: SQL states 08... and 57P... */
    private static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
            if (cause instanceof jakarta.resource.ResourceException) {
                return true;
            }
        }
        return false;
    }
}
