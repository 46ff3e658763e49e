package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows I1 and I11: what every answer says to the browser, and what no answer says. */
@OnMeetlat
class SecurityHeadersIT {

    private final RunningMeetlat meetlat;

    SecurityHeadersIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing", "/app/accounts", "/api/surveys", "/api/nothing", "/r/abc",
            "/jakarta.faces.resource/theme.css.xhtml?ln=meetlat", "/sign-in.xhtml"})
    void headers_whateverTheAnswer_areThereOnce(String path) {
        HttpResponse<String> answer = new HttpVisitor(meetlat).get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void pages_behindSignIn_areKeptInNoCache() {
        HttpResponse<String> answer = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat))
                .get("/app/profile");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r/abc", "/a/abc/start", "/"})
    void pages_ofRespondents_tellNobodyWhereOneComesFrom(String path) {
        assertThat(new HttpVisitor(meetlat).get(path).headers().allValues("Referrer-Policy"))
                .containsExactly("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.//WEB-INF/web.xml", "/WEB-INF/web.xml", "/metrics", "/app/../WEB-INF/web.xml",
            "/problem", "/problem-page", "/META-INF/MANIFEST.MF", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml"})
    void insides_ofTheApplication_cannotBeReached(String path) {
        HttpResponse<String> answer = new HttpVisitor(meetlat).get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "Manifest-Version", "nl.meetlat");
    }

    @Test
    void problem_onAPage_isInTheLanguageAskedForAndMakesNoSession() {
        HttpVisitor visitor = new HttpVisitor(meetlat);

        HttpResponse<String> dutch = visitor.get("/nothing", "Accept-Language", "nl");
        HttpResponse<String> english = visitor.get("/nothing", "Accept-Language", "en-GB");

        assertThat(dutch.statusCode()).isEqualTo(404);
        assertThat(dutch.body()).contains("Deze pagina is er niet");
        assertThat(english.body()).contains("This page does not exist");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void problem_inTheApi_isProblemJson() {
        HttpResponse<String> answer = new HttpVisitor(meetlat).get("/api/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"type\":\"urn:meetlat:problem:not-found\"", "\"status\":404");
    }
}
