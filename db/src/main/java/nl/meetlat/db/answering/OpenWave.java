package nl.meetlat.db.answering;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** The condition that a wave, called {@code w} in the statement, takes answers; as {@code Wave.isOpen} says it. */
final class OpenWave {

    static final String CONDITION = """
        (w.opened_at <= ? AND (w.closed_at IS NULL OR w.closed_at > ?) AND (w.closes_at IS NULL OR w.closes_at >= ?))""";

    /** Number of parameters in the condition, all the present moment. */
    static final int PARAMETERS = 3;

    private OpenWave() {}

    static void set(PreparedStatement statement, int first, Instant now) throws SQLException {
        for (int i = 0; i < PARAMETERS; i++) {
            statement.setObject(first + i, Moments.column(now));
        }
    }
}
