package nl.meetlat.web.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastUsedTest {

    private final LastUsed<String, Integer> kept = new LastUsed<>(2);

    @Test
    void keep_whenFull_letsGoOfTheOneNotUsedForLongest() {
        kept.keep("one", 1);
        kept.keep("two", 2);
        assertThat(kept.get("one")).contains(1);

        kept.keep("three", 3);

        assertThat(kept.get("one")).contains(1);
        assertThat(kept.get("two")).isEmpty();
        assertThat(kept.get("three")).contains(3);
    }

    @Test
    void keep_whenThereIsOneAlready_givesThatOne() {
        kept.keep("one", 1);

        assertThat(kept.keep("one", 11)).isEqualTo(1);
        assertThat(kept.get("one")).contains(1);
    }
}
