package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.SharedSaves;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.db.answering.WaitingSave.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class GroupedSavesIT {

    private static final int MANY = 50;

    private FieldedSurvey fielded;
    private ResponseRepository responses;
    private SharedSaves saves;

    @BeforeEach
    void field() {
        fielded = new FieldedSurvey();
        responses = fielded.database.each(JpaResponseRepository::new, ResponseRepository.class);
        saves = new GroupedSaves(fielded.database.application());
    }

    @Test
    void save_whenNothingIsInTheWay_isStoredWithTheNextRevision() {
        ResponseId response = start(1);

        assertThat(save(response, change("2", 0))).contains(new SavedAnswer(change("2", 0), "2", 1));
        assertThat(save(response, change("3", 1))).contains(new SavedAnswer(change("3", 1), "3", 2));
        assertThat(save(response, change("", 2))).contains(new SavedAnswer(change("", 2), "", 3));
        assertThat(stored()).containsExactly(response + " E1  3");
    }

    @Test
    void save_whenRepeatedOrOvertaken_isLeftToTheLongWay() {
        ResponseId response = start(1);
        save(response, change("2", 0));

        assertThat(save(response, change("2", 0))).isEmpty();
        assertThat(save(response, change("1", 0))).isEmpty();
        assertThat(save(response, change("", 0))).isEmpty();
        assertThat(stored()).containsExactly(response + " E1 2 1");
    }

    @Test
    void save_whenSubmittedClosedOrUnknown_isLeftToTheLongWay() {
        ResponseId submitted = start(1);
        responses.submit(fielded.survey, submitted, fielded.questionnaire, FieldedSurvey.NOW);

        assertThat(save(submitted, change("2", 0))).isEmpty();
        assertThat(save(new ResponseId(999), change("2", 0))).isEmpty();
        assertThat(saves.save(fielded.survey, start(2), change("2", 0),
                FieldedSurvey.CLOSES.plus(Wave.GRACE).plusMillis(1))).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void save_whenTheDatabaseIsAway_isLeftToTheLongWay() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThat(new GroupedSaves(nowhere).save(fielded.survey, new ResponseId(1), change("2", 0),
                FieldedSurvey.NOW)).isEmpty();
    }

    @Test
    void save_whenManyPressAtOnce_storesTheLastOfEach() throws ExecutionException, InterruptedException {
        List<ResponseId> started = new ArrayList<>();
        List<Future<Integer>> people = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        for (int person = 1; person <= 10; person++) {
            ResponseId response = start(person);
            started.add(response);
            people.add(threads.submit(() -> press(response)));
        }
        for (Future<Integer> person : people) {
            assertThat(person.get()).isEqualTo(MANY);
        }
        threads.shutdown();

        assertThat(stored())
                .containsExactlyElementsOf(started.stream().map(response -> response + " E1 2 " + MANY).toList());
    }

    private int press(ResponseId response) {
        int saved = 0;
        for (int revision = 0; revision < MANY; revision++) {
            saved += save(response, change(revision % 2 == 0 ? "1" : "2", revision)).isPresent() ? 1 : 0;
        }
        return saved;
    }

    @Test
    void save_whenTheSameAnswerComesFiftyTimesAtOnce_isStoredOnce() throws ExecutionException, InterruptedException {
        ResponseId response = start(1);
        List<Future<Optional<SavedAnswer>>> presses = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        for (int i = 0; i < MANY; i++) {
            String value = String.valueOf(1 + i % 3);
            presses.add(threads.submit(() -> save(response, change(value, 0))));
        }
        int saved = 0;
        for (Future<Optional<SavedAnswer>> press : presses) {
            saved += press.get().isPresent() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(saved).isEqualTo(1);
        assertThat(fielded.rows("SELECT count(*), max(revision) FROM answering.answer")).containsExactly("1 1");
    }

    @Test
    void write_whenOneIsInTheWay_savesTheOthersInOneTransaction() throws SQLException {
        SaveGroup group = new SaveGroup();
        List<WaitingSave> members = new ArrayList<>();
        for (int person = 1; person <= 4; person++) {
            members.add(new WaitingSave(new Target(fielded.survey, start(person)), change("2", 0), FieldedSurvey.NOW));
            assertThat(group.add(members.get(person - 1))).isTrue();
        }
        assertThat(group.add(new WaitingSave(members.get(0).target(), change("1", 0), FieldedSurvey.NOW))).isFalse();

        save(members.get(2).target().response(), change("1", 0));

        try (Connection connection = fielded.database.application().getConnection()) {
            group.write(connection);
        }

        assertThat(members).extracting(save -> save.saved().isPresent()).containsExactly(true, true, false, true);
        assertThat(fielded.rows("SELECT count(*), count(DISTINCT xmin::text) FROM answering.answer WHERE value = '2'"))
                .containsExactly("3 1");
    }

    @Test
    void write_whenAResponseIsJustBeingSubmitted_passesItOver() throws SQLException {
        ResponseId busy = start(1);
        ResponseId free = start(2);
        try (Connection submission = fielded.database.owner().getConnection();
                Statement statement = submission.createStatement()) {
            submission.setAutoCommit(false);
            statement.execute("SELECT 1 FROM answering.response WHERE id = " + busy + " FOR UPDATE");

            assertThat(save(busy, change("2", 0))).isEmpty();
            assertThat(save(free, change("2", 0))).isPresent();

            submission.rollback();
        }
        assertThat(stored()).containsExactly(free + " E1 2 1");
    }

    private ResponseId start(int participant) {
        return responses.start(fielded.response(participant), FieldedSurvey.NOW);
    }

    private Optional<SavedAnswer> save(ResponseId response, AnswerChange change) {
        return saves.save(fielded.survey, response, change, FieldedSurvey.NOW);
    }

    private static AnswerChange change(String value, int base) {
        return new AnswerChange(FieldedSurvey.STATEMENT, value, base);
    }

    private List<String> stored() {
        return fielded
                .rows("SELECT response_id, item_code, value, revision FROM answering.answer ORDER BY response_id");
    }
}
