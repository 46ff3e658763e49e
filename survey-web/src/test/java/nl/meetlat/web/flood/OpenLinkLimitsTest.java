package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.LinkHash;
import org.junit.jupiter.api.Test;

class OpenLinkLimitsTest {

    private static final int TRIES = 10;
    private static final LinkHash LINK = new LinkHash("a".repeat(64));
    private static final LinkHash OTHER_LINK = new LinkHash("b".repeat(64));
    private static final NetworkAddress OFFICE = at("203.0.113.7");

    private final OpenLinkLimits limits = new OpenLinkLimits(1000, TRIES,
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void mayTry_fromOneAddress_isRefusedAfterItsWrongOnes() {
        assertThat(wrong(OFFICE, 50)).isEqualTo(TRIES);
        assertThat(limits.mayTry(at("203.0.113.8"), LINK)).isPresent();
    }

    @Test
    void mayTry_fromAllNetworksOfOneParty_isSlowedAtTheLink() {
        long guesses = IntStream.range(0, 0x10000).mapToObj(i -> at("2001:db8:1:" + Integer.toHexString(i) + "::1"))
                .filter(from -> limits.mayTry(from, LINK).isPresent()).count();

        assertThat(guesses).isEqualTo(2 * TRIES);
        assertThat(limits.mayTry(at("2001:db8:1:1::1"), OTHER_LINK)).as("another link").isPresent();
    }

    @Test
    void mayTry_whileOthersGuess_letsEverybodyInWithTheRightCode() {
        IntStream.range(0, 500).forEach(i -> limits.mayTry(at("2001:db8:1:" + Integer.toHexString(i) + "::1"), LINK));

        for (int i = 0; i < 100; i++) {
            limits.mayTry(OFFICE, LINK).orElseThrow().right();
        }
        assertThat(limits.mayTry(at("2001:db8:1:1::1"), LINK)).as("right codes give no guesses").isEmpty();
        assertThat(wrong(OFFICE, 5)).as("a network that tried none wrong").isEqualTo(1);
    }

    @Test
    void mayTry_withRightCodesOnly_neverCounts() {
        for (int i = 0; i < 50 * TRIES; i++) {
            limits.mayTry(OFFICE, LINK).orElseThrow().right();
        }
        assertThat(wrong(OFFICE, 50)).isEqualTo(TRIES);
    }

    private long wrong(NetworkAddress from, int times) {
        return IntStream.range(0, times).filter(i -> limits.mayTry(from, LINK).isPresent()).count();
    }

    private static NetworkAddress at(String address) {
        return NetworkAddress.of(address, List.of(), Set.of());
    }
}
