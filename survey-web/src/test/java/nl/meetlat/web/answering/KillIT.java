package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.start.MeetlatNode;
import nl.meetlat.web.start.OwnPostgres;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/**
 * Rows F1, F6 and F7 in short: application and database are killed while people answer; whatever was confirmed is there
 * afterwards, and pages that were open go on. {@code benchmarks/run kills} does the same two hundred times.
 */
class KillIT {

    private static final int RESPONDENTS = 16;
    private static final int KILLS = 4;
    private static final int FEWEST_SAVED_BEFORE = 50;
    private static final int MOST_SAVED_BEFORE = 400;
    private static final int PATIENCE_SECONDS = 60;
    private static final long SEED = 20121105;

    @Test
    void answers_whenApplicationAndDatabaseAreKilled_areAllThereOnce()
            throws IOException, InterruptedException, SQLException, ExecutionException {
        try (OwnPostgres postgres = OwnPostgres.started(); MeetlatNode meetlat = MeetlatNode.startOn(postgres)) {
            FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
            List<PressingRespondent> respondents = IntStream.range(0, RESPONDENTS)
                    .mapToObj(i -> new PressingRespondent(meetlat, fielded.invite(Language.DUTCH), SEED + i)).toList();
            SplittableRandom moments = new SplittableRandom(SEED);

            for (int kill = 0; kill < KILLS; kill++) {
                Semaphore saved = new Semaphore(0);
                ExecutorService crowd = Executors.newFixedThreadPool(RESPONDENTS);
                List<Future<?>> pressing = respondents.stream()
                        .<Future<?>>map(respondent -> crowd.submit(() -> respondent.pressUntilCutOff(saved))).toList();
                crowd.shutdown();
                assertThat(saved.tryAcquire(moments.nextInt(FEWEST_SAVED_BEFORE, MOST_SAVED_BEFORE), PATIENCE_SECONDS,
                        TimeUnit.SECONDS)).as("answers are being saved").isTrue();
                if (kill % 2 == 0) {
                    postgres.kill();
                    awaitAll(pressing);
                    postgres.start();
                } else {
                    meetlat.killAndStartAgain();
                    awaitAll(pressing);
                }
                respondents.forEach(PressingRespondent::repeatWhatWasCutOff);

                assertThat(respondents).as("after kill %d", kill + 1).allSatisfy(
                        respondent -> assertThat(fielded.answers(respondent.invitee())).isEqualTo(respondent.ledger()));
            }
            assertThat(fielded.column("SELECT count(*) FROM answering.response")).containsExactly("" + RESPONDENTS);
        }
    }

    private static void awaitAll(List<Future<?>> futures) throws ExecutionException, InterruptedException {
        for (Future<?> future : futures) {
            future.get();
        }
    }
}
