package nl.meetlat.db.answering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.meetlat.core.response.Codebook;
import nl.meetlat.core.response.CodedResponses;
import nl.meetlat.core.response.CountedResponses;
import nl.meetlat.core.response.PackedResponses;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import org.hibernate.Session;

/** The rows from which responses are counted, in PostgreSQL: one pass over the compact rows, never over the answers. */
@Dependent
public class JpaCountedResponses implements CountedResponses {

    private static final String COUNT = """
        SELECT count(*) FROM answering.scored_response WHERE survey_id = ? AND wave_id = ?
        """;
    private static final String ROWS = """
        SELECT s.points, s.numbers
        FROM answering.scored_response s
        JOIN answering.response r ON r.survey_id = s.survey_id AND r.id = s.response_id
        WHERE s.survey_id = ? AND s.wave_id = ?
        ORDER BY r.submitted_at, r.id
        LIMIT ?
        """;
    private static final int ROWS_AT_A_TIME = 2_000;

    private final EntityManager entities;

    @Inject
    public JpaCountedResponses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(SurveyId survey, WaveId wave) {
        return reading(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
                statement.setLong(1, survey.value());
                statement.setLong(2, wave.value());
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    @Override
    public CodedResponses of(SurveyId survey, WaveId wave, Questionnaire questionnaire, long most) {
        PackedResponses responses = new PackedResponses(new Codebook(questionnaire));
        return reading(connection -> {
            read(connection, survey, wave, most, responses);
            return responses;
        });
    }

    private <T> T reading(AnswersRole.Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(connection -> AnswersRole.reading(connection, work));
    }

    private static void read(Connection connection, SurveyId survey, WaveId wave, long most,
            PackedResponses responses) throws SQLException {
        short[] points = new short[responses.codebook().pointPlaces()];
        double[] numbers = new double[responses.codebook().numberPlaces()];
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            statement.setLong(1, survey.value());
            statement.setLong(2, wave.value());
            statement.setLong(3, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Short[] storedPoints = (Short[]) rows.getArray(1).getArray();
                    Double[] storedNumbers = (Double[]) rows.getArray(2).getArray();
                    requireSameLength(storedPoints.length, points.length);
                    requireSameLength(storedNumbers.length, numbers.length);
                    for (int i = 0; i < points.length; i++) {
                        points[i] = storedPoints[i];
                    }
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = storedNumbers[i];
                    }
                    responses.add(points, numbers);
                }
            }
        }
    }

    private static void requireSameLength(int stored, int expected) {
        if (stored != expected) {
            throw new IllegalStateException(
                    "a counted row has " + stored + " places, its questionnaire has " + expected);
        }
    }
}
