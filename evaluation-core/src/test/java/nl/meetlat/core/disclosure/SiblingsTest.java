package nl.meetlat.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SiblingsTest {

    private static String shown(Siblings siblings, int groups) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, groups).forEach(i -> text.append(siblings.isHidden(i) ? '-' : '+'));
        return text.toString();
    }

    private static String shown(int minimum, long rest, long... sizes) {
        return shown(new Siblings(minimum, sizes).protect(rest), sizes.length);
    }

    @Test
    void protect_whenEveryGroupIsLargeEnough_hidesNothing() {
        assertThat(shown(5, 0, 61, 36, 33, 48)).isEqualTo("++++");
    }

    @Test
    void protect_whenOneGroupIsSmall_hidesTheNextSmallestToo() {
        assertThat(shown(10, 0, 7, 54, 117)).isEqualTo("--+");
        assertThat(shown(10, 0, 5, 22, 42, 109)).isEqualTo("--++");
    }

    @Test
    void protect_whenSmallGroupsTogetherAreTooSmall_hidesAnother() {
        assertThat(shown(10, 0, 3, 4, 20, 90)).isEqualTo("---+");
    }

    @Test
    void protect_whenSmallGroupsTogetherAreEnough_hidesOnlyThem() {
        assertThat(shown(10, 0, 6, 7, 20, 90)).isEqualTo("--++");
    }

    @Test
    void protect_whenAGroupIsEmpty_showsIt() {
        assertThat(shown(10, 0, 0, 30, 40)).isEqualTo("+++");
        assertThat(shown(10, 0, 0, 4, 40)).isEqualTo("+--");
    }

    @Test
    void protect_whenThoseInNoGroupAreFew_hidesTheSmallestGroup() {
        assertThat(shown(10, 3, 20, 30, 40)).isEqualTo("-++");
    }

    @Test
    void protect_whenThoseInNoGroupAreMany_hidesNothing() {
        assertThat(shown(10, 12, 20, 30, 40)).isEqualTo("+++");
    }

    @Test
    void protect_whenThoseInNoGroupCoverASmallGroup_hidesOnlyThat() {
        assertThat(shown(10, 12, 4, 30, 40)).isEqualTo("-++");
    }

    @Test
    void protect_whenTheMinimumIsZero_hidesNothing() {
        assertThat(shown(0, 1, 1, 2, 0)).isEqualTo("+++");
    }

    /** Ten thousand families of groups: nothing small is shown, and nothing small follows from the total. */
    @Test
    void protect_ofRandomFamilies_leavesNothingSmallToBeFound() {
        Random random = new Random(20121112);
        for (int trial = 0; trial < 10_000; trial++) {
            int minimum = 2 + random.nextInt(12);
            long[] sizes = LongStream.generate(() -> random.nextInt(30)).limit(1 + random.nextInt(8)).toArray();
            long rest = random.nextInt(4) == 0 ? random.nextInt(15) : 0;
            Siblings siblings = new Siblings(minimum, sizes).protect(rest);
            long hidden = rest;
            int parts = rest > 0 ? 1 : 0;
            for (int i = 0; i < sizes.length; i++) {
                if (siblings.isHidden(i)) {
                    hidden += sizes[i];
                    parts++;
                } else {
                    assertThat(sizes[i] == 0 || sizes[i] >= minimum).isTrue();
                }
            }
            boolean everythingHidden = hidden == LongStream.of(sizes).sum() + rest;
            boolean alone = parts == 1 && hidden == rest && rest >= minimum;
            assertThat(hidden == 0 || everythingHidden || alone || parts >= 2 && hidden >= minimum)
                    .as("%s of at least %d, rest %d", Arrays.toString(sizes), minimum, rest).isTrue();
        }
    }
}
