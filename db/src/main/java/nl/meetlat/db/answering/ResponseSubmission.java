package nl.meetlat.db.answering;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.AnswersLackingException;
import nl.meetlat.core.response.CodedRow;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;
import nl.meetlat.core.response.QualitySignals;
import nl.meetlat.core.response.ResponseCoder;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.routing.Route;
import nl.meetlat.core.routing.Routing;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;

/**
 * Submits a response: holds off every save, reads the answers, lets go of those to questions that are not put, and writes the
 * counted row with the moment.
 */
final class ResponseSubmission {

    private static final String LOCK = """
        SELECT r.submitted_at, %s AS open
        FROM answering.response r
        JOIN design.wave w ON w.survey_id = r.survey_id AND w.id = r.wave_id
        WHERE r.survey_id = ? AND r.id = ?
        FOR UPDATE OF r
        """.formatted(OpenWave.CONDITION);
    private static final String SUBMIT = """
        WITH submitted AS (
            UPDATE answering.response SET submitted_at = ? WHERE survey_id = ? AND id = ?
            RETURNING survey_id, id, wave_id, version_number),
        watched AS (
            INSERT INTO answering.response_quality (survey_id, response_id, page_seconds, grids, straight_lined, longest_run,
                too_fast)
            SELECT survey_id, id, ?, ?, ?, ?, ? FROM submitted)
        INSERT INTO answering.scored_response (survey_id, response_id, wave_id, version_number, points, numbers)
        SELECT survey_id, id, wave_id, version_number, ?, ? FROM submitted
        """;

    private static final String LET_GO = """
        DELETE FROM answering.answer WHERE survey_id = ? AND response_id = ? AND item_code = ANY (?)
        """;

    private final SurveyId survey;
    private final ResponseId response;
    private final Questionnaire questionnaire;
    private final Instant at;

    ResponseSubmission(SurveyId survey, ResponseId response, Questionnaire questionnaire, Instant at) {
        this.survey = survey;
        this.response = response;
        this.questionnaire = questionnaire;
        this.at = at;
    }

    /** Whether it was submitted now, and not before. */
    boolean in(Connection connection) throws SQLException {
        if (!lock(connection)) {
            return false;
        }
        Map<ItemCode, StoredAnswer> answers = ResponseLookup.answers(connection, survey, response);
        Map<ItemCode, String> values = new HashMap<>();
        answers.forEach((item, answer) -> values.put(item, answer.value()));
        Routing routing = new Routing(questionnaire);
        Route route = routing.route(values);
        List<ItemCode> lacking = routing.lacking(route);
        if (!lacking.isEmpty()) {
            throw new AnswersLackingException(survey, response, lacking);
        }
        if (answers.keySet().removeAll(route.hidden())) {
            letGo(connection, route);
        }
        write(connection, new ResponseCoder(questionnaire).code(route.counted(), route.hidden()),
                QualitySignals.of(questionnaire, answers));
        return true;
    }

    /** Nobody asked for these answers in the end. */
    private void letGo(Connection connection, Route route) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LET_GO)) {
            statement.setLong(1, survey.value());
            statement.setLong(2, response.value());
            statement.setArray(3, connection.createArrayOf("text",
                    route.hidden().stream().map(ItemCode::value).toArray()));
            statement.executeUpdate();
        }
    }

    private boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            OpenWave.set(statement, 1, at);
            statement.setLong(1 + OpenWave.PARAMETERS, survey.value());
            statement.setLong(2 + OpenWave.PARAMETERS, response.value());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new NotAcceptingAnswersException(survey, response, Reason.UNKNOWN);
                }
                if (Moments.optional(rows, "submitted_at").isPresent()) {
                    return false;
                }
                if (!rows.getBoolean("open")) {
                    throw new NotAcceptingAnswersException(survey, response, Reason.NOT_OPEN);
                }
                return true;
            }
        }
    }

    private void write(Connection connection, CodedRow row, QualitySignals quality) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SUBMIT)) {
            Array points = connection.createArrayOf("int2", CodedColumns.points(row));
            Array numbers = connection.createArrayOf("float8", CodedColumns.numbers(row));
            statement.setObject(1, Moments.column(at));
            statement.setLong(2, survey.value());
            statement.setLong(3, response.value());
            statement.setArray(4, connection.createArrayOf("int4", quality.pageSeconds().toArray()));
            statement.setInt(5, quality.grids());
            statement.setInt(6, quality.straightLined());
            statement.setInt(7, quality.longestRun());
            statement.setBoolean(8, quality.tooFast());
            statement.setArray(9, points);
            statement.setArray(10, numbers);
            statement.executeUpdate();
        }
    }
}
