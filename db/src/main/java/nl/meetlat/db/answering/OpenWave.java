package nl.meetlat.db.answering;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

import nl.meetlat.core.survey.Wave;

/** The condition that a wave, called {@code w} in the statement, takes answers; as {@code Wave.takesAnswers} says it. */
final class OpenWave {

    static final String CONDITION = """
        (w.opened_at <= ? AND (w.closed_at IS NULL OR w.closed_at > ?) AND (w.closes_at IS NULL OR w.closes_at >= ?))""";

    /** Number of parameters in the condition. */
    static final int PARAMETERS = 3;

    private OpenWave() {}

    static void set(PreparedStatement statement, int first, Instant now) throws SQLException {
        statement.setObject(first, Moments.column(now));
        statement.setObject(first + 1, Moments.column(now.minus(Wave.GRACE)));
        statement.setObject(first + 2, Moments.column(now.minus(Wave.GRACE)));
    }
}
