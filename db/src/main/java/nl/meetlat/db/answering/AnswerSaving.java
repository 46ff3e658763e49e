package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.survey.SurveyId;

/**
 * Saves answers of one response in one statement that guards itself: the response not submitted, its wave open, the base
 * revision the stored one. The shared lock makes a save and a submission wait for each other, so that no answer slips in
 * behind the row that is counted. What the guard left out is looked up afterwards: a repeat, a conflict or a closed door.
 */
final class AnswerSaving {

    /** Replaces an answer by its next revision; any other it leaves as it is. */
    static final String REPLACE = """
        ON CONFLICT (survey_id, response_id, item_code) DO UPDATE
        SET value = excluded.value, revision = excluded.revision, saved_at = excluded.saved_at
        WHERE stored.revision = excluded.revision - 1 AND stored.value <> excluded.value""";

    private static final String SAVE = """
        INSERT INTO answering.answer AS stored (survey_id, response_id, item_code, value, revision, saved_at)
        SELECT r.survey_id, r.id, c.item_code, c.value, c.base + 1, ?
        FROM answering.response r
        JOIN design.wave w ON w.survey_id = r.survey_id AND w.id = r.wave_id
        CROSS JOIN unnest(?, ?, ?) WITH ORDINALITY AS c(item_code, value, base, place)
        WHERE r.survey_id = ? AND r.id = ? AND r.submitted_at IS NULL AND %s AND (c.value <> '' OR c.base > 0)
        ORDER BY c.place
        FOR SHARE OF r
        %s
        RETURNING item_code, revision
        """.formatted(OpenWave.CONDITION, REPLACE);

    private static final String LOOK_UP = """
        SELECT r.submitted_at, %s AS open, a.item_code, a.value, a.revision
        FROM answering.response r
        JOIN design.wave w ON w.survey_id = r.survey_id AND w.id = r.wave_id
        LEFT JOIN answering.answer a ON a.survey_id = r.survey_id AND a.response_id = r.id AND a.item_code = ANY (?)
        WHERE r.survey_id = ? AND r.id = ?
        """.formatted(OpenWave.CONDITION);

    private final SurveyId survey;
    private final ResponseId response;
    private final List<AnswerChange> changes;
    private final Instant at;

    AnswerSaving(SurveyId survey, ResponseId response, List<AnswerChange> changes, Instant at) {
        this.survey = survey;
        this.response = response;
        this.changes = changes;
        this.at = at;
    }

    List<SavedAnswer> in(Connection connection) throws SQLException {
        Map<ItemCode, Integer> saved = save(connection);
        boolean allSaved = changes.stream().allMatch(change -> saved.containsKey(change.item()));
        Map<ItemCode, SavedAnswer> others = allSaved ? Map.of() : lookUp(connection, saved);
        List<SavedAnswer> result = new ArrayList<>();
        for (AnswerChange change : changes) {
            Integer revision = saved.get(change.item());
            result.add(revision == null ? others.get(change.item())
                    : new SavedAnswer(change, change.value(), revision));
        }
        return result;
    }

    private Map<ItemCode, Integer> save(Connection connection) throws SQLException {
        Map<ItemCode, Integer> saved = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setObject(1, Moments.column(at));
            statement.setArray(2, connection.createArrayOf("text", items()));
            statement.setArray(3,
                    connection.createArrayOf("text", changes.stream().map(AnswerChange::value).toArray()));
            statement.setArray(4,
                    connection.createArrayOf("int4", changes.stream().map(AnswerChange::baseRevision).toArray()));
            statement.setLong(5, survey.value());
            statement.setLong(6, response.value());
            OpenWave.set(statement, 7, at);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    saved.put(new ItemCode(rows.getString(1)), rows.getInt(2));
                }
            }
        }
        return saved;
    }

    private Map<ItemCode, SavedAnswer> lookUp(Connection connection, Map<ItemCode, Integer> saved)
            throws SQLException {
        Map<String, SavedAnswer> stored = new HashMap<>();
        Map<String, AnswerChange> asked = new HashMap<>();
        changes.forEach(change -> asked.put(change.item().value(), change));
        Reason closed = Reason.UNKNOWN;
        try (PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
            OpenWave.set(statement, 1, at);
            statement.setArray(1 + OpenWave.PARAMETERS, connection.createArrayOf("text", items()));
            statement.setLong(2 + OpenWave.PARAMETERS, survey.value());
            statement.setLong(3 + OpenWave.PARAMETERS, response.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    closed = Moments.optional(rows, "submitted_at").isPresent() ? Reason.SUBMITTED
                            : rows.getBoolean("open") ? null : Reason.NOT_OPEN;
                    String item = rows.getString("item_code");
                    if (item != null) {
                        stored.put(item, new SavedAnswer(asked.get(item), rows.getString("value"),
                                rows.getInt("revision")));
                    }
                }
            }
        }
        Map<ItemCode, SavedAnswer> result = new HashMap<>();
        for (AnswerChange change : changes) {
            if (!saved.containsKey(change.item())) {
                SavedAnswer found = stored.getOrDefault(change.item().value(), new SavedAnswer(change, "", 0));
                if (closed != null && found.isConflict()) {
                    throw new NotAcceptingAnswersException(survey, response, closed);
                }
                result.put(change.item(), found);
            }
        }
        return result;
    }

    private Object[] items() {
        return changes.stream().map(change -> change.item().value()).toArray();
    }
}
