package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.CodedRow;
import nl.meetlat.core.response.FinishedResponse;
import nl.meetlat.core.response.ResponseCoder;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.routing.Routing;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Adds a block of finished responses in four statements: responses, threads to participants, answers, counted rows. */
final class FinishedInsert {

    private static final String NUMBERS = """
        SELECT nextval(pg_get_serial_sequence('answering.response', 'id')) FROM generate_series(1, ?)
        """;
    private static final String RESPONSES = """
        INSERT INTO answering.response (survey_id, wave_id, version_number, id, external_id, language, channel, started_at,
            submitted_at)
        SELECT ?, ?, ?, cast(t.id AS bigint), t.external_id, t.language, t.channel, cast(t.started_at AS timestamptz),
            cast(t.submitted_at AS timestamptz)
        FROM unnest(?, ?, ?, ?, ?, ?) AS t(id, external_id, language, channel, started_at, submitted_at)
        """;
    private static final String THREADS = """
        INSERT INTO linkage.participant_response (survey_id, participant_id, response_id)
        SELECT ?, cast(t.participant AS bigint), cast(t.response AS bigint) FROM unnest(?, ?) AS t(participant, response)
        """;
    private static final String ANSWERS = """
        INSERT INTO answering.answer (survey_id, response_id, item_code, value, saved_at)
        SELECT ?, cast(t.response AS bigint), t.item, t.value, cast(t.saved_at AS timestamptz)
        FROM unnest(?, ?, ?, ?) AS t(response, item, value, saved_at)
        """;
    private static final String COUNTED = """
        INSERT INTO answering.scored_response (survey_id, wave_id, version_number, response_id, points, numbers)
        SELECT ?, ?, ?, cast(t.response AS bigint), cast(t.points AS smallint[]),
            cast(t.numbers AS double precision[])
        FROM unnest(?, ?, ?) AS t(response, points, numbers)
        """;

    private final SurveyId survey;
    private final WaveId wave;
    private final int version;
    private final ResponseCoder coder;
    private final Routing routing;
    private final List<FinishedResponse> responses;

    FinishedInsert(SurveyId survey, WaveId wave, int version, Questionnaire questionnaire,
            List<FinishedResponse> responses) {
        this.survey = survey;
        this.wave = wave;
        this.version = version;
        this.coder = new ResponseCoder(questionnaire);
        this.routing = new Routing(questionnaire);
        this.responses = responses;
    }

    private record Numbered(String id, FinishedResponse response) {}

    private record Given(String id, String item, String value, String savedAt) {}

    private record Counted(String id, String points, String numbers) {}

    List<ResponseId> into(Connection connection) throws SQLException {
        List<ResponseId> ids = numbers(connection);
        List<Numbered> numbered = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (FinishedResponse response : responses) {
            String id = ids.get(numbered.size()).toString();
            Map<ItemCode, String> stored = new HashMap<>();
            response.answers().forEach((item, answer) -> answer.stored().ifPresent(value -> stored.put(item, value)));
            CodedRow row = coder.code(stored, routing.isEmpty() ? Set.of() : routing.route(stored).hidden());
            counted.add(new Counted(id, CodedColumns.pointsText(row), CodedColumns.numbersText(row)));
            stored.forEach((item, value) -> given
                    .add(new Given(id, item.value(), value, response.submittedAt().toString())));
            numbered.add(new Numbered(id, response));
        }
        List<Numbered> known = numbered.stream().filter(row -> row.response().participant().isPresent()).toList();
        insert(connection, RESPONSES, List.of(survey.value(), wave.value(), version), numbered,
                List.of(Numbered::id, row -> row.response().externalId().orElse(null),
                        row -> row.response().language().tag(), row -> row.response().channel(),
                        row -> row.response().startedAt().toString(),
                        row -> row.response().submittedAt().toString()));
        insert(connection, THREADS, List.of(survey.value()), known,
                List.of(row -> row.response().participant().orElseThrow().toString(), Numbered::id));
        insert(connection, ANSWERS, List.of(survey.value()), given,
                List.of(Given::id, Given::item, Given::value, Given::savedAt));
        insert(connection, COUNTED, List.of(survey.value(), wave.value(), version), counted,
                List.of(Counted::id, Counted::points, Counted::numbers));
        return ids;
    }

    private List<ResponseId> numbers(Connection connection) throws SQLException {
        List<ResponseId> numbers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NUMBERS)) {
            statement.setInt(1, responses.size());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(new ResponseId(rows.getLong(1)));
                }
            }
        }
        return numbers;
    }

    private static <T> void insert(Connection connection, String sql, List<Object> constants, List<T> rows,
            List<Function<T, String>> columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Object constant : constants) {
                statement.setObject(parameter++, constant);
            }
            for (Function<T, String> column : columns) {
                statement.setArray(parameter++,
                        connection.createArrayOf("text", rows.stream().map(column).toArray(String[]::new)));
            }
            statement.executeUpdate();
        }
    }
}
