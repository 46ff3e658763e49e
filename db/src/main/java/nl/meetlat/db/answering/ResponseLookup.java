package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Reads a response and its answers. */
final class ResponseLookup {

    private static final String OF_PARTICIPANT = """
        SELECT r.survey_id, r.id, r.wave_id, r.version_number, r.language, r.started_at, r.submitted_at
        FROM linkage.participant_response l
        JOIN answering.response r ON r.survey_id = l.survey_id AND r.id = l.response_id
        WHERE l.survey_id = ? AND l.participant_id = ?
        """;
    private static final String ANSWERS = """
        SELECT item_code, value, revision, saved_at FROM answering.answer WHERE survey_id = ? AND response_id = ?
        """;

    private ResponseLookup() {}

    static Optional<Response> find(Connection connection, SurveyId survey, ParticipantId participant)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_PARTICIPANT)) {
            statement.setLong(1, survey.value());
            statement.setLong(2, participant.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(response(rows)) : Optional.empty();
            }
        }
    }

    private static Response response(ResultSet row) throws SQLException {
        return new Response(new SurveyId(row.getLong("survey_id")), new ResponseId(row.getLong("id")),
                new WaveId(row.getLong("wave_id")), row.getInt("version_number"),
                new Language(row.getString("language")), Moments.required(row, "started_at"),
                Moments.optional(row, "submitted_at"));
    }

    static Map<ItemCode, StoredAnswer> answers(Connection connection, SurveyId survey, ResponseId response)
            throws SQLException {
        Map<ItemCode, StoredAnswer> answers = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ANSWERS)) {
            statement.setLong(1, survey.value());
            statement.setLong(2, response.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.put(new ItemCode(rows.getString("item_code")), new StoredAnswer(rows.getString("value"),
                            rows.getInt("revision"), Moments.required(rows, "saved_at")));
                }
            }
        }
        return answers;
    }
}
