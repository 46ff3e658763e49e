package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.answering.RespondentKeys.Place;
import nl.meetlat.web.config.SecretKeys;
import org.junit.jupiter.api.Test;

class RespondentKeysTest {

    private static final Instant NOW = Instant.parse("2012-11-05T09:00:00Z");
    private static final PublicId WHO = new PublicId("abcdefghijklmnopqrstuvwxyz");
    private static final PublicId OTHER = new PublicId("zyxwvutsrqponmlkjihgfedcba");
    private static final RespondentKey KEY = new RespondentKey(new SurveyId(7), new ParticipantId(Long.MAX_VALUE), WHO);
    private static final PageKey PAGE = new PageKey(KEY, new WaveId(3), 2, Optional.of(new ResponseId(5)),
            Language.ENGLISH);

    @Test
    void open_whatWasSealed_givesItBack() {
        RespondentKeys keys = at(NOW);

        assertThat(keys.open(keys.seal(KEY, Place.COOKIE), Place.COOKIE, WHO)).contains(KEY);
        assertThat(keys.openPage(keys.seal(PAGE), WHO)).contains(PAGE);
        PageKey fresh = new PageKey(KEY, new WaveId(3), 2, Optional.empty(), Language.DUTCH);
        assertThat(keys.openPage(keys.seal(fresh), WHO)).contains(fresh);
    }

    @Test
    void open_inAnotherPlaceOrUnderAnotherName_isRefused() {
        RespondentKeys keys = at(NOW);
        String cookie = keys.seal(KEY, Place.COOKIE);

        assertThat(keys.open(cookie, Place.ADDRESS, WHO)).isEmpty();
        assertThat(keys.open(cookie, Place.COOKIE, OTHER)).isEmpty();
        assertThat(keys.openPage(cookie, WHO)).isEmpty();
        assertThat(keys.open(keys.seal(PAGE), Place.COOKIE, WHO)).isEmpty();
    }

    @Test
    void open_afterItsTime_isRefused() {
        String address = at(NOW).seal(KEY, Place.ADDRESS);

        assertThat(at(NOW.plus(Duration.ofMinutes(60))).open(address, Place.ADDRESS, WHO)).contains(KEY);
        assertThat(at(NOW.plus(Duration.ofMinutes(60)).plusSeconds(1)).open(address, Place.ADDRESS, WHO)).isEmpty();
    }

    @Test
    void open_onTheWayFromTheLink_holdsForTwoMinutes() {
        String arrival = at(NOW).seal(KEY, Place.ARRIVAL);

        assertThat(at(NOW.plusSeconds(120)).open(arrival, Place.ARRIVAL, WHO)).contains(KEY);
        assertThat(at(NOW.plusSeconds(121)).open(arrival, Place.ARRIVAL, WHO)).isEmpty();
        assertThat(at(NOW).open(arrival, Place.ADDRESS, WHO)).isEmpty();
    }

    @Test
    void open_whatSomebodyChanged_isRefused() {
        RespondentKeys keys = at(NOW);
        String sealed = keys.seal(KEY, Place.COOKIE);

        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThat(keys.open(changed, Place.COOKIE, WHO).filter(key -> !key.equals(KEY))).isEmpty();
        }
        for (String text : new String[] {"", "A", "=", "\u0000", "A".repeat(40), "A".repeat(100_000),
                sealed + sealed}) {
            assertThat(keys.open(text, Place.COOKIE, WHO)).isEmpty();
        }
    }

    @Test
    void open_withAnotherSecret_isRefused() {
        byte[] other = new byte[32];
        other[0] = 1;
        RespondentKeys elsewhere = new RespondentKeys(new SecretKeys(other), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(elsewhere.open(at(NOW).seal(KEY, Place.COOKIE), Place.COOKIE, WHO)).isEmpty();
    }

    /** Row F7: whoever has a page open while Meetlat is renewed goes on. Old forms stay readable for thirty days. */
    @Test
    void open_whatTheVersionOfNovember2026Sealed_givesItBack() {
        String page = "tXx-JHbR89e7VyMh13MDALTR6vMiEFi5AIS-PTc8kaDedri0ndjHmN6xhbIX5GoWIzv1n178WB1Id3YgTSLZ_uIM4cVEJdSBbIA";
        String cookie = "IHS5T4-M_H19FGy84u-n-JB2N-QX1CxnGuZxlY8d8n80wvzNYOq31r9gNt3rDywIlMQZSw";

        assertThat(at(NOW).openPage(page, WHO)).contains(PAGE);
        assertThat(at(NOW).open(cookie, Place.COOKIE, WHO)).contains(KEY);
    }

    private static RespondentKeys at(Instant now) {
        return new RespondentKeys(new SecretKeys(new byte[32]), Clock.fixed(now, ZoneOffset.UTC));
    }
}
