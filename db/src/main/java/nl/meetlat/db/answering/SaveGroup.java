package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.answering.WaitingSave.Target;

/**
 * Answers of different responses saved in one statement, each guarded as in {@link AnswerSaving}. A response that is just being
 * submitted is passed over, so that nobody waits for somebody else's. Responses come in one order, so that two groups cannot
 * hold each other up.
 */
final class SaveGroup {

    private static final String SAVE = """
        INSERT INTO answering.answer AS stored (survey_id, response_id, item_code, value, revision, saved_at)
        SELECT r.survey_id, r.id, c.item_code, c.value, c.base + 1, ?
        FROM unnest(?, ?, ?, ?, ?) AS c(survey_id, response_id, item_code, value, base)
        JOIN answering.response r ON r.survey_id = c.survey_id AND r.id = c.response_id
        JOIN design.wave w ON w.survey_id = r.survey_id AND w.id = r.wave_id
        WHERE r.submitted_at IS NULL AND %s AND (c.value <> '' OR c.base > 0)
        ORDER BY r.survey_id, r.id
        FOR SHARE OF r SKIP LOCKED
        %s
        RETURNING survey_id, response_id, revision
        """.formatted(OpenWave.CONDITION, AnswerSaving.REPLACE);

    private final Map<Target, WaitingSave> saves = new LinkedHashMap<>();

    /** @return false when there is one of the same response already */
    boolean add(WaitingSave save) {
        return saves.putIfAbsent(save.target(), save) == null;
    }

    int size() {
        return saves.size();
    }

    /** Everybody in it. */
    Iterable<WaitingSave> saves() {
        return saves.values();
    }

    /** Writes what nothing stands in the way of, and notes it with each. */
    void write(Connection connection) throws SQLException {
        Instant latest = saves.values().stream().map(WaitingSave::at).max(Instant::compareTo).orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setObject(1, Moments.column(latest));
            set(statement, 2, "int8", save -> save.target().survey().value());
            set(statement, 3, "int8", save -> save.target().response().value());
            set(statement, 4, "text", save -> save.change().item().value());
            set(statement, 5, "text", save -> save.change().value());
            set(statement, 6, "int4", save -> save.change().baseRevision());
            OpenWave.set(statement, 7, latest);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    saves.get(new Target(new SurveyId(rows.getLong(1)), new ResponseId(rows.getLong(2))))
                            .storedAs(rows.getInt(3));
                }
            }
        }
    }

    private void set(PreparedStatement statement, int parameter, String type, Function<WaitingSave, Object> value)
            throws SQLException {
        statement.setArray(parameter,
                statement.getConnection().createArrayOf(type, saves.values().stream().map(value).toArray()));
    }
}
