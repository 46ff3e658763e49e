package nl.meetlat.db.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.survey.Destruction;
import nl.meetlat.core.survey.Destruction.What;
import nl.meetlat.core.survey.RetentionWork;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.participation.JpaParticipantRepository;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people finished, one is half-way and one did not begin; everything of them carries a word one can search for. */
class JpaRetentionWorkIT {

    private static final SurveyId SURVEY = new SurveyId(1);
    private static final WaveId WAVE = new WaveId(1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);
    private static final String CANARY = "kanarie";

    private TestDatabase database;
    private RetentionWork work;

    @BeforeEach
    void seed() {
        database = TestDatabase.emptied();
        work = database.each(JpaRetentionWork::new, RetentionWork.class);
        database.execute(
                """
                    INSERT INTO design.survey (id, title, created_at) VALUES (1, '{"nl": "x"}', now());
                    INSERT INTO design.questionnaire_version (survey_id, number, definition, published_at) VALUES (1, 1, '{}', now());
                    INSERT INTO design.wave (survey_id, id, name, version_number, invitation, reminder, minimum_group_size, opened_at,
                        closes_at) VALUES (1, 1, '2026', 1, '{}', '{}', 10, '2026-12-01T08:00Z', '2027-01-15T23:00Z');
                    INSERT INTO participation.participant (survey_id, id, wave_id, external_id, email, name, language, backgrounds,
                        public_id, link_seed, link_hash, opened_at, started_at, completed_at, created_at)
                    SELECT 1, n, 1, 'kanarie' || n, 'kanarie' || n || '@example.org', 'Kanarie ' || n, 'nl',
                        '{"organisation": "Trias"}', 'kanarie' || n, decode(md5('kanarie' || n), 'hex'), decode(md5('h' || n), 'hex'),
                        CASE WHEN n < 4 THEN timestamptz '2026-12-03T10:11:12Z' + n * interval '1 hour' END,
                        CASE WHEN n < 4 THEN timestamptz '2026-12-03T10:12:12Z' + n * interval '1 hour' END,
                        CASE WHEN n < 3 THEN timestamptz '2026-12-03T10:22:12Z' + n * interval '1 hour' END, now()
                    FROM generate_series(1, 4) n;
                    INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, state, message_id, due_at,
                        next_attempt_at, fate)
                    SELECT 1, 1, n, 'invitation', 'sent', '<kanarie' || n || '@example.org>', now(), now(), '250 kanarie'
                    FROM generate_series(1, 4) n;
                    INSERT INTO answering.response (survey_id, id, wave_id, version_number, external_id, language, started_at,
                        submitted_at)
                    SELECT 1, n, 1, 1, 'kanarie' || n, 'nl', timestamptz '2026-12-03T10:12:12Z' + n * interval '1 hour',
                        CASE WHEN n < 3 THEN timestamptz '2026-12-03T10:22:12Z' + n * interval '1 hour' END
                    FROM generate_series(1, 3) n;
                    INSERT INTO answering.answer (survey_id, response_id, item_code, value, saved_at)
                    SELECT 1, n, 'O1', 'antwoord ' || n, timestamptz '2026-12-03T10:12:12Z' + n * interval '1 hour'
                    FROM generate_series(1, 3) n;
                    INSERT INTO answering.scored_response (survey_id, response_id, wave_id, version_number, points)
                    SELECT 1, n, 1, 1, '{1}' FROM generate_series(1, 2) n;
                    INSERT INTO answering.response_quality (survey_id, response_id, page_seconds, grids, straight_lined, longest_run,
                        too_fast) SELECT 1, n, '{5}', 0, 0, 0, false FROM generate_series(1, 2) n;
                    INSERT INTO linkage.participant_response (survey_id, participant_id, response_id)
                    SELECT 1, n, n FROM generate_series(1, 3) n
                    """);
    }

    @Test
    void next_whenNoDayIsStated_destroysNothing() {
        assertThat(work.next(WAVE, Instant.parse("2099-01-01T00:00:00Z"), ZONE)).isEmpty();
    }

    @Test
    void next_onTheLastDayOfTheLink_isNotDueYet() {
        keep("link_until = '2027-01-31'");

        assertThat(work.next(WAVE, endOf(LAST).minusSeconds(1), ZONE)).isEmpty();
        assertThat(rows("SELECT count(*) FROM linkage.participant_response")).containsExactly("3");
    }

    @Test
    void next_afterTheLastDayOfTheLink_leavesNothingToMatchPeopleAndAnswersBy() {
        keep("link_until = '2027-01-31'");

        assertThat(work.next(WAVE, endOf(LAST), ZONE)).contains(new Destruction(SURVEY, WAVE, What.LINKS, 3));
        assertThat(work.next(WAVE, endOf(LAST), ZONE)).isEmpty();

        assertThat(rows("SELECT count(*) FROM linkage.participant_response")).containsExactly("0");
        assertThat(rows("SELECT DISTINCT opened_at = '2026-12-01T08:00Z' AND started_at = opened_at"
                + " AND completed_at = opened_at FROM participation.participant WHERE completed_at IS NOT NULL"))
                .containsExactly("t");
        assertThat(rows("SELECT DISTINCT started_at = '2026-12-02T23:00Z' AND submitted_at = started_at"
                + " AND external_id IS NULL AND language = 'und' FROM answering.response")).containsExactly("t");
        assertThat(rows("SELECT DISTINCT saved_at = '2026-12-02T23:00Z' FROM answering.answer")).containsExactly("t");
        assertThat(rows("SELECT value FROM answering.answer ORDER BY 1")).as("what was never sent in goes too")
                .containsExactly("antwoord 1", "antwoord 2");
    }

    @Test
    void next_afterTheLastDayOfTheLink_leavesOfWhoCameByTheOpenLinkNeitherMomentNorOrder() {
        database.execute(
                """
                    INSERT INTO participation.participant (survey_id, id, wave_id, kind, language, public_id, opened_at, started_at,
                        completed_at, created_at)
                    SELECT 1, n, 1, 'open', 'nl', 'open' || n, timestamptz '2026-12-03T10:11:12Z' + n * interval '1 minute',
                        timestamptz '2026-12-03T10:12:12Z' + n * interval '1 minute',
                        timestamptz '2026-12-03T10:22:12Z' + n * interval '1 minute',
                        timestamptz '2026-12-03T10:11:12Z' + n * interval '1 minute'
                    FROM generate_series(1000, 1039) n;
                    SELECT setval(pg_get_serial_sequence('participation.participant', 'id'), 2000)
                    """);
        keep("link_until = '2027-01-31'");

        work.next(WAVE, endOf(LAST), ZONE);

        String open = " FROM participation.participant WHERE kind = 'open'";
        assertThat(rows("SELECT count(*)" + open)).containsExactly("40");
        assertThat(rows("SELECT DISTINCT opened_at = '2026-12-01T08:00Z' AND started_at = opened_at AND completed_at"
                + " = opened_at AND created_at IN ('2026-12-03T00:00Z', '2026-12-04T00:00Z')" + open))
                .containsExactly("t");
        assertThat(rows("SELECT public_id" + open + " ORDER BY id")).isNotEqualTo(rows("SELECT public_id" + open
                + " ORDER BY public_id"));
        assertThat(rows("SELECT count(*)" + open + " AND id BETWEEN 1000 AND 1039")).containsExactly("0");
    }

    @Test
    void next_whenALinkEndsInAnOpenWave_closesIt() {
        database.execute("UPDATE design.wave SET closes_at = NULL, link_until = '2027-01-31'");

        work.next(WAVE, endOf(LAST), ZONE);

        assertThat(rows("SELECT closed_at = '%s' FROM design.wave".formatted(endOf(LAST)))).containsExactly("t");
    }

    @Test
    void next_whenAnAnonymousWaveIsClosedForADay_destroysTheThreadsOfWhoDidNotFinish() {
        keep("privacy_mode = 'anonymous'");

        assertThat(work.next(WAVE, Instant.parse("2027-01-16T22:59:00Z"), ZONE)).isEmpty();
        assertThat(work.next(WAVE, Instant.parse("2027-01-16T23:01:00Z"), ZONE)).map(Destruction::what)
                .contains(What.LINKS);
        assertThat(rows("SELECT count(*) FROM linkage.participant_response")).containsExactly("0");
    }

    @Test
    void next_afterTheLastDayOfPeople_leavesNoTraceOfThemButHowManyThereWere() {
        keep("people_until = '2027-01-31'");
        ParticipantRepository participants = database.each(JpaParticipantRepository::new, ParticipantRepository.class);
        ResponseFigures before = participants.figures(SURVEY, WAVE);

        assertThat(everything(endOf(LAST))).extracting(Destruction::what).containsExactly(What.LINKS, What.PEOPLE);

        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(before.byBackground().get(BackgroundName.ORGANISATION))
                .containsEntry("Trias", new ResponseCounts(4, 3, 2, 0));
        assertThat(participants.figures(SURVEY, WAVE)).isEqualTo(before);
        assertThat(participants.fieldwork(SURVEY, WAVE)).isEqualTo(new FieldworkCounts(4, 4, 3, 3, 2, 0));
        assertThat(rows("SELECT count(*) FROM answering.scored_response")).containsExactly("2");
    }

    @Test
    void next_afterTheLastDayOfAnswers_leavesNoTraceOfThem() {
        keep("people_until = '2027-01-31', answers_until = '2027-01-31'");

        assertThat(everything(endOf(LAST))).extracting(Destruction::what)
                .containsExactly(What.LINKS, What.PEOPLE, What.ANSWERS);

        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(tablesWith("antwoord")).isEmpty();
        assertThat(rows("SELECT (SELECT count(*) FROM answering.scored_response) + (SELECT count(*) FROM"
                + " answering.response_quality)")).containsExactly("0");
    }

    @Test
    void next_whenAnotherWorkerHoldsTheWave_passesItOver() {
        keep("link_until = '2027-01-31'");

        Optional<Destruction> second = database.work(entities -> {
            assertThat(new JpaRetentionWork(entities).next(WAVE, endOf(LAST), ZONE)).isPresent();
            return work.next(WAVE, endOf(LAST), ZONE);
        });

        assertThat(second).isEmpty();
    }

    @Test
    void due_whenOneOfTwoWavesIsDone_hasTheOther() {
        database.execute("INSERT INTO design.wave (survey_id, id, name, version_number, invitation, reminder,"
                + " minimum_group_size) VALUES (1, 2, '2027', 1, '{}', '{}', 10)");
        keep("people_until = '2027-01-31', link_destroyed_at = now()");

        assertThat(work.due(endOf(LAST).minusSeconds(1), ZONE)).isEmpty();
        assertThat(work.due(endOf(LAST), ZONE)).containsExactly(WAVE, new WaveId(2));
        assertThat(work.next(new WaveId(2), endOf(LAST), ZONE))
                .contains(new Destruction(SURVEY, new WaveId(2), What.PEOPLE, 0));
        assertThat(work.due(endOf(LAST), ZONE)).containsExactly(WAVE);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private void keep(String days) {
        database.execute("UPDATE design.wave SET " + days);
    }

    private List<Destruction> everything(Instant now) {
        List<Destruction> done = new ArrayList<>();
        for (Optional<Destruction> next = work.next(WAVE, now, ZONE); next
                .isPresent(); next = work.next(WAVE, now, ZONE)) {
            done.add(next.get());
        }
        return done;
    }

    /** Every table of every schema with a row that has the word in it. */
    private List<String> tablesWith(String word) {
        List<String> found = new ArrayList<>();
        for (String table : rows("SELECT schemaname || '.' || tablename FROM pg_tables"
                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
            if (rows("SELECT count(*) FROM " + table + " AS t WHERE t::text ILIKE '%" + word + "%'").get(0)
                    .equals("0")) {
                continue;
            }
            found.add(table);
        }
        return found;
    }

    private List<String> rows(String sql) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
