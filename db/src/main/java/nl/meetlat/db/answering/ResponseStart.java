package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.response.NewResponse;
import nl.meetlat.core.response.ResponseId;

/**
 * Begins a response in one statement: first the thread to the participant, of which the constraint allows one, then, if that
 * was new, the response. Who comes second waits for the first and makes nothing.
 */
final class ResponseStart {

    private static final String START = """
        WITH fresh AS (SELECT nextval(pg_get_serial_sequence('answering.response', 'id')) AS id),
        linked AS (
            INSERT INTO linkage.participant_response (survey_id, participant_id, response_id)
            SELECT ?, ?, fresh.id FROM fresh
            ON CONFLICT (survey_id, participant_id) DO NOTHING
            RETURNING survey_id, response_id)
        INSERT INTO answering.response (survey_id, id, wave_id, version_number, language, channel, started_at)
        SELECT linked.survey_id, linked.response_id, ?, ?, ?, 'web', ? FROM linked
        RETURNING id
        """;

    private final NewResponse response;
    private final Instant at;

    ResponseStart(NewResponse response, Instant at) {
        this.response = response;
        this.at = at;
    }

    /** The response made; empty when the participant has one already. */
    Optional<ResponseId> in(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(START)) {
            statement.setLong(1, response.survey().value());
            statement.setLong(2, response.participant().value());
            statement.setLong(3, response.wave().value());
            statement.setInt(4, response.version());
            statement.setString(5, response.language().tag());
            statement.setObject(6, Moments.column(at));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new ResponseId(rows.getLong(1))) : Optional.empty();
            }
        }
    }
}
