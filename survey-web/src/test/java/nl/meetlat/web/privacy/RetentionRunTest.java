package nl.meetlat.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.survey.WaveId;
import org.junit.jupiter.api.Test;

class RetentionRunTest {

    private static final WaveId FIRST = new WaveId(1);
    private static final WaveId FAILING = new WaveId(2);
    private static final WaveId LAST = new WaveId(3);

    @Test
    void run_whenOneWaveFails_destroysEverythingOfTheOthers() {
        TwoThingsPerWave desk = new TwoThingsPerWave();

        new RetentionRun(desk).run();

        assertThat(desk.destroyed).containsExactly(FIRST, FIRST, LAST, LAST);
    }

    /** Three waves with two things due of each; the second wave refuses. */
    private static final class TwoThingsPerWave extends RetentionDesk {

        private final List<WaveId> destroyed = new ArrayList<>();

        @Override
        List<WaveId> due() {
            return List.of(FIRST, FAILING, LAST);
        }

        @Override
        boolean next(WaveId wave) {
            if (wave.equals(FAILING)) {
                throw new IllegalStateException("refused");
            }
            if (destroyed.stream().filter(wave::equals).count() == 2) {
                return false;
            }
            destroyed.add(wave);
            return true;
        }
    }
}
