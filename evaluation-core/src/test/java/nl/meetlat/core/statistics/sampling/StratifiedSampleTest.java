package nl.meetlat.core.statistics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class StratifiedSampleTest {

    private static List<Integer> units(int n) {
        return IntStream.range(0, n).boxed().toList();
    }

    /** The places were computed by a Python program written from the Javadoc of SplitMix64 and StratifiedSample. */
    @Test
    void draw_fromASeed_isAlwaysTheSame() {
        List<List<Integer>> sample = StratifiedSample.draw(List.of(units(20), units(12)), new int[] {5, 4}, 42);

        assertThat(sample).containsExactly(List.of(3, 10, 13, 15, 16), List.of(2, 4, 5, 8));
    }

    @Test
    void draw_whenAStratumGrows_leavesTheOthers() {
        List<List<Integer>> before = StratifiedSample.draw(List.of(units(20), units(12)), new int[] {5, 4}, 42);
        List<List<Integer>> after = StratifiedSample.draw(List.of(units(25), units(12)), new int[] {5, 4}, 42);

        assertThat(after.get(1)).isEqualTo(before.get(1));
    }

    @Test
    void draw_ofMoreThanThereAre_takesAll() {
        assertThat(StratifiedSample.draw(List.of(units(3), units(0)), new int[] {5, 2}, 1))
                .containsExactly(List.of(0, 1, 2), List.of());
    }

    @Test
    void draw_overManySeeds_takesEveryUnitEquallyOften() {
        int[] drawn = new int[10];
        for (int seed = 0; seed < 10_000; seed++) {
            StratifiedSample.draw(List.of(units(10)), new int[] {3}, seed).get(0).forEach(unit -> drawn[unit]++);
        }

        // 3000 expected, standard deviation 46
        assertThat(Arrays.stream(drawn).boxed()).allSatisfy(times -> assertThat(times).isBetween(2770, 3230));
    }

    @Test
    void sizes_ofOneFraction_addUpToIt() {
        assertThat(StratifiedSample.sizes(new int[] {61, 36, 33, 48}, 0.25)).containsExactly(16, 9, 8, 12);
        assertThat(StratifiedSample.sizes(new int[] {7, 7, 7}, 0.5)).containsExactly(4, 4, 3);
        assertThat(StratifiedSample.sizes(new int[] {2, 0, 100}, 0.1)).containsExactly(1, 0, 10);
        assertThat(StratifiedSample.sizes(new int[] {5}, 1)).containsExactly(5);
    }

    @Test
    void sizes_ofOwnFractions_areRounded() {
        assertThat(StratifiedSample.sizes(new int[] {61, 36, 1, 0}, new double[] {0.1, 1, 0.2, 0.5}))
                .containsExactly(6, 36, 1, 0);
    }

    @Test
    void sample_whatDoesNotFit_isRefused() {
        assertThatThrownBy(() -> StratifiedSample.draw(List.of(units(3)), new int[] {1, 2}, 1))
                .hasMessageContaining("2 sizes for 1 strata");
        assertThatThrownBy(() -> StratifiedSample.draw(List.of(units(3)), new int[] {-1}, 1))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> StratifiedSample.sizes(new int[] {3}, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> StratifiedSample.sizes(new int[] {3}, new double[] {1.1})).hasMessageContaining("1.1");
        assertThatThrownBy(() -> StratifiedSample.sizes(new int[] {3}, new double[] {1, 1}))
                .hasMessageContaining("2 fr");
    }

    /** The first numbers of Vigna's reference implementation from seed 1234567. */
    @Test
    void nextLong_fromAKnownSeed_isTheKnownSequence() {
        SplitMix64 random = new SplitMix64(1_234_567);

        assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
        assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
        assertThat(new SplitMix64(3).nextDouble()).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> random.nextInt(0)).hasMessageContaining("0");
    }
}
