package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParallelAnsweringIT {

    private static final int MANY = 50;

    private FieldedSurvey fielded;
    private ResponseRepository responses;

    @BeforeEach
    void field() {
        fielded = new FieldedSurvey();
        responses = fielded.database.each(JpaResponseRepository::new, ResponseRepository.class);
    }

    @Test
    void start_whenFiftyAskAtOnce_makesOneResponse() throws ExecutionException, InterruptedException {
        List<ResponseId> started = atOnce(i -> () -> responses.start(fielded.response(1), FieldedSurvey.NOW));

        assertThat(started).hasSize(MANY).containsOnly(started.get(0));
        assertThat(fielded.rows("SELECT count(*), 0 FROM answering.response")).containsExactly("1 0");
    }

    @Test
    void save_whenTheSameAnswerComesFiftyTimesAtOnce_isStoredOnce() throws ExecutionException, InterruptedException {
        ResponseId response = responses.start(fielded.response(1), FieldedSurvey.NOW);

        List<SavedAnswer> saved = atOnce(i -> () -> save(response, "2", 0));

        assertThat(saved).noneMatch(SavedAnswer::isConflict).allMatch(answer -> answer.revision() == 1);
        assertThat(fielded.rows("SELECT value, revision FROM answering.answer")).containsExactly("2 1");
    }

    @Test
    void save_whenThreeValuesCompete_oneWinsAndTheOthersAreToldWhich() throws ExecutionException, InterruptedException {
        ResponseId response = responses.start(fielded.response(1), FieldedSurvey.NOW);

        List<SavedAnswer> saved = atOnce(i -> () -> save(response, String.valueOf(1 + i % 3), 0));

        String winner = saved.get(0).value();
        assertThat(saved).allMatch(answer -> answer.value().equals(winner) && answer.revision() == 1);
        assertThat(saved).allMatch(answer -> answer.isConflict() != answer.change().value().equals(winner));
    }

    @Test
    void submit_whileAnswersComeIn_countsWhatIsStored() throws ExecutionException, InterruptedException {
        ResponseId response = responses.start(fielded.response(1), FieldedSurvey.NOW);

        List<Boolean> acknowledged = atOnce(i -> () -> {
            if (i == MANY / 2) {
                return responses.submit(fielded.survey, response, fielded.questionnaire, FieldedSurvey.NOW);
            }
            try {
                return !save(response, "2", 0).isConflict();
            } catch (NotAcceptingAnswersException e) {
                return false;
            }
        });

        String stored = fielded.rows("SELECT count(*), 0 FROM answering.answer").get(0);
        assertThat(fielded.rows("SELECT points[1], 0 FROM answering.scored_response"))
                .containsExactly(stored.equals("1 0") ? "1 0" : "-1 0");
        assertThat(acknowledged.stream().filter(saved -> saved).count()).isGreaterThanOrEqualTo(1);
    }

    private SavedAnswer save(ResponseId response, String value, int base) {
        return responses.save(fielded.survey, response,
                List.of(new AnswerChange(FieldedSurvey.STATEMENT, value, base)), FieldedSurvey.NOW).get(0);
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                Callable<T> task = work.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
