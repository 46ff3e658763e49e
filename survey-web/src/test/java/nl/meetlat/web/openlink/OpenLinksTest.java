package nl.meetlat.web.openlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.web.config.SecretKeys;
import org.junit.jupiter.api.Test;

class OpenLinksTest {

    private static final SecretKeys KEYS = new SecretKeys(new byte[32]);

    private final OpenLinks links = new OpenLinks(KEYS, "https://survey.example.org/");

    @Test
    void url_ofANewLink_isShortAndReadableFromPaper() {
        LinkKey key = links.newKey();

        assertThat(links.url(key)).matches("https://survey\\.example\\.org/o/[a-hj-km-np-z1-9]{10}");
        assertThat(links.url(key)).isEqualTo(links.url(key));
        assertThat(links.hash(links.code(key))).isEqualTo(key.hash());
        assertThat(links.hash(links.code(key).toUpperCase(Locale.ROOT))).isEqualTo(key.hash());
    }

    @Test
    void newKey_aThousandTimes_neverMakesTheSameCodeAndStoresNone() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> links.newKey()).peek(
                key -> assertThat(key.seed()).doesNotContain(links.code(key))).map(links::code)
                .collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void code_underAnotherSecret_isAnother() {
        LinkKey key = links.newKey();
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(new OpenLinks(new SecretKeys(other), "").code(key)).isNotEqualTo(links.code(key));
    }
}
