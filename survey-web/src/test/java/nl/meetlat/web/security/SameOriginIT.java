package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site changes nothing. */
@OnMeetlat
class SameOriginIT {

    private final RunningMeetlat meetlat;

    SameOriginIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PROBLEM", "PROBLEM_VIEW"})
    void post_fromAnotherSite_isRefusedOnEveryRoute(AuthorisationMatrix route) {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.administrator(meetlat));
        String path = route.path().replace("{}", "1").replace("**", "x");

        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer = visitor.send(method, path, body(method), "Origin",
                    "https://evil.example.org", "Content-Type", "application/x-www-form-urlencoded");

            assertThat(answer.statusCode()).as(method + " " + path).isIn(403, 405);
        }
    }

    /** The server itself refuses a DELETE with a body before anybody looks at it. */
    private static BodyPublisher body(String method) {
        return method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("a=b");
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://evil.example.org", "Origin,null", "Origin,garbage ^", "Sec-Fetch-Site,cross-site",
            "Sec-Fetch-Site,same-site"})
    void signOut_fromAnotherSite_doesNotHappen(String header, String value) {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        String state = HttpVisitor.viewState(visitor.get("/app/profile"));

        HttpResponse<String> answer = visitor.post("/app/profile",
                Map.of("session", "session", "session:signOut", "x", "jakarta.faces.ViewState", state), header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/app/profile").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "1234567890:1234567890"})
    void signOut_withoutTheStateOfAPageShown_doesNotHappen(String state) {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        visitor.get("/app/profile");

        HttpResponse<String> answer = visitor.post("/app/profile",
                Map.of("session", "session", "session:signOut", "x", "jakarta.faces.ViewState", state));

        assertThat(answer.statusCode()).isIn(403, 409);
        assertThat(visitor.get("/app/profile").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void signOut_withTheStateOfAnothersPage_doesNotHappen() {
        HttpVisitor attacker = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        String attackersState = HttpVisitor.viewState(attacker.get("/app/profile"));
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));

        visitor.post("/app/profile",
                Map.of("session", "session", "session:signOut", "x", "jakarta.faces.ViewState", attackersState));

        assertThat(visitor.get("/app/profile").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void post_fromOwnPage_works() {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        String state = HttpVisitor.viewState(visitor.get("/app/profile"));

        HttpResponse<String> answer = visitor.post("/app/profile",
                Map.of("session", "session", "session:signOut", "x", "jakarta.faces.ViewState", state), "Origin",
                meetlat.baseUrl().toString(), "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
