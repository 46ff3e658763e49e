package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import org.junit.jupiter.api.Test;

/** Passwords that come all at once keep the processors from nobody for long. */
@OnMeetlat
class SignInCrowdIT {

    private static final int CROWD = 80;

    private final RunningMeetlat meetlat;

    SignInCrowdIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @Test
    void signIn_whenManyAtOnce_sendsTheLastAwayForAWhile() {
        TestAccount account = TestAccount.researcher(meetlat);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        List<HttpResponse<String>> answers;
        try {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, CROWD)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> asked("nobody" + i + "@example.org"), crowd))
                    .toList();
            answers = asked.stream().map(CompletableFuture::join).toList();
        } finally {
            crowd.shutdown();
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401, 503);
        HttpResponse<String> sentAway = answers.stream().filter(answer -> answer.statusCode() == 503).findFirst()
                .orElseThrow();
        assertThat(sentAway.body()).contains("sign-in.busy", "veel mensen tegelijk");
        assertThat(sentAway.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(new HttpVisitor(meetlat).signIn(account.email(), account.password()).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> asked(String email) {
        String pair = email + ":geen van deze woorden";
        return new HttpVisitor(meetlat).get("/api/surveys", "Accept-Language", "nl", "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
