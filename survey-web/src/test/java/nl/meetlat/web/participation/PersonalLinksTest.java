package nl.meetlat.web.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.web.config.SecretKeys;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

    private final PersonalLinks links = links((byte) 1);

    @Test
    void newKey_whenMadeOften_neverRepeats() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> links.newKey().seed())).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 1000).mapToObj(i -> links.newPublicId())).doesNotHaveDuplicates();
    }

    @Test
    void secret_always_hasAtLeast128BitsAndFitsAnAddress() {
        String secret = links.secret(links.newKey());

        assertThat(secret).matches("[A-Za-z0-9_-]{32}");
        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(24);
    }

    @Test
    void url_whenMadeAgainFromWhatIsStored_isTheSame() {
        LinkKey key = links.newKey();

        assertThat(links((byte) 1).url(key)).isEqualTo(links.url(key))
                .isEqualTo("https://meetlat.example.org/m/r/" + links.secret(key));
        assertThat(links.declineUrl(key)).isEqualTo(links.url(key) + "/decline");
    }

    @Test
    void hash_whenSecretIsOfTheKey_isTheStoredOne() {
        LinkKey key = links.newKey();

        assertThat(links.hash(links.secret(key))).isEqualTo(key.hash());
    }

    @Test
    void secret_whenServerSecretIsAnother_cannotBeMadeFromADump() {
        LinkKey key = links.newKey();
        PersonalLinks thief = links((byte) 2);

        assertThat(thief.secret(key)).isNotEqualTo(links.secret(key));
        assertThat(key.hash().value()).isNotEqualTo(key.seed());
        assertThat(links.hash(key.seed())).isNotEqualTo(key.hash());
        assertThat(links.hash(new String(HexFormat.of().parseHex(key.hash().value()),
                java.nio.charset.StandardCharsets.ISO_8859_1))).isNotEqualTo(key.hash());
    }

    @Test
    void hash_whenTextIsMalformed_isAHashLikeAnyOther() {
        for (String guess : new String[] {"", "x", "../..", "\u0000", "\uD83D\uDE00", "a".repeat(100_000)}) {
            assertThat(links.hash(guess)).isInstanceOf(LinkHash.class);
        }
    }

    @Test
    void secretKeys_whenSecretIsShort_areRefused() {
        assertThatThrownBy(() -> new SecretKeys(new byte[31])).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32");
    }

    @Test
    void linkKey_whenWritten_showsNothing() {
        LinkKey key = links.newKey();

        assertThat(key.toString()).doesNotContain(key.seed()).doesNotContain(key.hash().value());
    }

    private static PersonalLinks links(byte secret) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, secret);
        return new PersonalLinks(new SecretKeys(bytes), "https://meetlat.example.org/m/");
    }
}
