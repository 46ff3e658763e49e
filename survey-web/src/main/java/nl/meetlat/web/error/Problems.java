package nl.meetlat.web.error;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;

/** Tells from what was thrown which problem it is; the unexpected is logged under the number of an incident. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int INCIDENT_BYTES = 5;
    /** Beginnings of SQL states. */
    private static final List<String> AWAY = List.of("08", "57P", "53", "58");
    /** Who can read it in a log could answer for somebody else. */
    private static final Pattern PERSONAL_LINK = Pattern.compile("^(.*/r/)[^/]+");

    private Problems() {}

    /** @param path of the request, for the log; without its query, which may hold what is secret */
    public static Problem of(Throwable thrown, String path) {
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
        byte[] number = new byte[INCIDENT_BYTES];
        RANDOM.nextBytes(number);
        String incident = HexFormat.of().formatHex(number);
        String where = PERSONAL_LINK.matcher(path).replaceFirst("$1*");
        Optional<Throwable> away = databaseAway(thrown);
        if (away.isPresent()) {
            LOG.warning(() -> "Incident " + incident + " at " + where + ": " + away.get());
            return new Problem(ProblemCode.UNAVAILABLE, List.of(), Optional.of(incident));
        }
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident + " at " + where);
        return new Problem(ProblemCode.UNEXPECTED, List.of(), Optional.of(incident));
    }

    /**
     * Connections refused or cut, a server that shuts down or starts up, a full disk, no memory, too many connections, a disk
     * that fails. Everybody meets it at the same time, so that the log gets a line for each and no trace: a log that fills the
     * disk would make it worse.
     */
    private static Optional<Throwable> databaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && AWAY.stream().anyMatch(sql.getSQLState()::startsWith)) {
                return Optional.of(cause);
            }
            if (cause instanceof jakarta.resource.ResourceException) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
