package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.CountedResponses;
import nl.meetlat.core.response.NewResponse;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.db.participation.JpaParticipantRepository;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who reads what the role of results can read, or a dump of everything after the threads are gone, tries to find out
 * whose answers are whose. Ten people send in on one quiet morning, in an order the attacker knows,
 * one of them in a language of their own.
 */
class ReidentificationIT {

    private FieldedSurvey fielded;
    private TestDatabase database;

    @BeforeEach
    void tenPeopleAnswerAnonymously() {
        fielded = new FieldedSurvey();
        database = fielded.database;
        ResponseRepository responses = database.each(JpaResponseRepository::new, ResponseRepository.class);
        ParticipantRepository participants = database.each(JpaParticipantRepository::new, ParticipantRepository.class);
        for (int person = 1; person <= 10; person++) {
            Instant at = FieldedSurvey.NOW.plus(Duration.ofMinutes(person));
            participants.markStarted(fielded.survey, fielded.participant(person), at);
            ResponseId response = responses.start(new NewResponse(fielded.survey, fielded.wave, 1,
                    fielded.participant(person), person == 7 ? Language.ENGLISH : Language.DUTCH), at);
            responses.save(fielded.survey, response,
                    List.of(new AnswerChange(FieldedSurvey.TEXT, "woorden van " + person, 0)), at);
            responses.submit(fielded.survey, response, fielded.questionnaire, at.plusSeconds(30));
            participants.markCompletedUntimed(fielded.survey, fielded.participant(person));
            responses.forgetWhose(fielded.survey, response, ZoneId.of("Europe/Amsterdam"));
        }
    }

    @Test
    void answersRole_onAnyTableOfPeople_isRefused() throws SQLException {
        try (Connection connection = asAnswersRole(); Statement statement = connection.createStatement()) {
            List<String> tables = rows(statement, "SELECT schemaname || '.' || tablename FROM pg_tables"
                    + " WHERE schemaname IN ('account', 'design', 'participation', 'linkage')");
            assertThat(tables).contains("participation.participant", "linkage.participant_response");
            for (String table : tables) {
                assertThatThrownBy(() -> statement.execute("SELECT * FROM " + table)).as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void answersRole_onAnswers_readsAndChangesNothing() throws SQLException {
        try (Connection connection = asAnswersRole(); Statement statement = connection.createStatement()) {
            for (String table : rows(statement,
                    "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname = 'answering'")) {
                assertThat(rows(statement, "SELECT count(*) FROM " + table)).as(table).containsExactly("10");
                assertThatThrownBy(() -> statement.execute("DELETE FROM " + table)).as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void answersRole_readingEverything_findsNothingThatTellsPeopleApart() throws SQLException {
        try (Connection connection = asAnswersRole(); Statement statement = connection.createStatement()) {
            assertThat(rows(statement, "SELECT DISTINCT concat_ws('|', external_id, channel, language,"
                    + " started_at AT TIME ZONE 'UTC', submitted_at AT TIME ZONE 'UTC') FROM answering.response"))
                    .containsExactly("web|und|2012-11-04 23:00:00|2012-11-04 23:00:00");
            assertThat(rows(statement, "SELECT DISTINCT saved_at AT TIME ZONE 'UTC' FROM answering.answer"))
                    .containsExactly("2012-11-04 23:00:00");
        }
    }

    @Test
    void dump_ofPeopleAndAnswers_hasNoNumberAndNoMomentInCommon() throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(rows(statement, "SELECT count(*) FROM linkage.participant_response")).containsExactly("0");
            assertThat(rows(statement, "SELECT DISTINCT concat_ws('|', p.opened_at = w.opened_at, p.started_at ="
                    + " w.opened_at, p.completed_at = w.opened_at) FROM participation.participant p"
                    + " JOIN design.wave w ON w.id = p.wave_id")).as("everybody finished when the wave opened")
                    .containsExactly("t|t|t");
        }
    }

    @Test
    void results_areReadInTheAnswersRole() {
        CountedResponses counted = database.each(JpaCountedResponses::new, CountedResponses.class);
        database.execute("REVOKE SELECT ON answering.scored_response FROM " + TestDatabase.ANSWERS_ROLE);
        try {
            assertThatThrownBy(() -> counted.count(fielded.survey, fielded.wave)).rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            database.execute("GRANT SELECT ON answering.scored_response TO " + TestDatabase.ANSWERS_ROLE);
        }
        assertThat(counted.count(fielded.survey, fielded.wave)).isEqualTo(10);
    }

    @Test
    void answersRole_isGivenBackAfterReading() {
        String role = database.work(entities -> {
            new JpaCountedResponses(entities).count(fielded.survey, fielded.wave);
            return (String) entities.createNativeQuery("SELECT cast(current_user AS text)", String.class)
                    .getSingleResult();
        });

        assertThat(role).isEqualTo("meetlat_app");
    }

    private Connection asAnswersRole() throws SQLException {
        Connection connection = database.application().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + TestDatabase.ANSWERS_ROLE);
        }
        return connection;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
