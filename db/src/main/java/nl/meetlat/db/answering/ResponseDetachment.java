package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;

import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.survey.SurveyId;

/**
 * Takes from a submitted response what could lead to the person: the thread, by deleting the row it hangs on; the number, which
 * pages in the person's browser hold sealed; the language, which with few speakers says who it was; and every moment but the
 * day. The new number keeps the order in which responses
 * were submitted, so that those released first stay the same ones.
 */
final class ResponseDetachment {

    private static final String COPY = """
        INSERT INTO answering.response (survey_id, wave_id, version_number, external_id, language, channel, started_at,
            submitted_at)
        SELECT r.survey_id, r.wave_id, r.version_number, r.external_id, 'und', r.channel, d.day, d.day
        FROM answering.response r
        CROSS JOIN LATERAL (SELECT date_trunc('day', r.submitted_at, ?) AS day) d
        WHERE r.survey_id = ? AND r.id = ? AND r.submitted_at IS NOT NULL
        RETURNING id
        """;
    private static final String ANSWERS = """
        UPDATE answering.answer a SET response_id = r.id, saved_at = r.submitted_at
        FROM answering.response r
        WHERE r.survey_id = ? AND r.id = ? AND a.survey_id = r.survey_id AND a.response_id = ?
        """;
    private static final String COUNTED = """
        UPDATE answering.scored_response SET response_id = ? WHERE survey_id = ? AND response_id = ?
        """;
    private static final String QUALITY = """
        UPDATE answering.response_quality SET response_id = ? WHERE survey_id = ? AND response_id = ?
        """;
    private static final String DELETE = "DELETE FROM answering.response WHERE survey_id = ? AND id = ?";

    private final SurveyId survey;
    private final ResponseId response;
    private final ZoneId zone;

    ResponseDetachment(SurveyId survey, ResponseId response, ZoneId zone) {
        this.survey = survey;
        this.response = response;
        this.zone = zone;
    }

    /** @throws IllegalStateException when it is not submitted or unknown */
    void in(Connection connection) throws SQLException {
        long copy = copy(connection);
        update(connection, ANSWERS, survey.value(), copy, response.value());
        update(connection, COUNTED, copy, survey.value(), response.value());
        update(connection, QUALITY, copy, survey.value(), response.value());
        update(connection, DELETE, survey.value(), response.value());
    }

    private long copy(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COPY)) {
            statement.setString(1, zone.getId());
            statement.setLong(2, survey.value());
            statement.setLong(3, response.value());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("response " + response + " of survey " + survey
                            + " is not submitted, so it still needs to be known whose it is");
                }
                return rows.getLong(1);
            }
        }
    }

    private static void update(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
