package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.config.SecretKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCookieTest {

    private static final PublicId WHO = new PublicId("abcdefghijklmnopqrstuvwxyz");
    private static final RespondentKey KEY = new RespondentKey(new SurveyId(1), new ParticipantId(2), WHO);
    private static final RespondentKeys KEYS = new RespondentKeys(new SecretKeys(new byte[32]),
            Clock.fixed(Instant.parse("2012-11-05T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"https://vragen.example.org", "HTTPS://vragen.example.org/meetlat",
            "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void header_overEncryptedOrLocalConnections_isBoundToThisHost(String baseUrl) {
        String header = new KeyCookie(KEYS, URI.create(baseUrl)).header(KEY);

        assertThat(header).startsWith("__Host-a-" + WHO + "=").contains("; Path=/; ", "; HttpOnly; SameSite=Lax")
                .endsWith("; Secure").doesNotContain("Domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://vragen.example.org", "http://192.0.2.7:8080"})
    void header_overPlainHttp_isOneThatBrowsersKeep(String baseUrl) {
        String header = new KeyCookie(KEYS, URI.create(baseUrl)).header(KEY);

        assertThat(header).startsWith("a-" + WHO + "=").contains("; Path=/; ", "; HttpOnly; SameSite=Lax")
                .doesNotContain("__Host-", "Secure", "Domain");
    }
}
