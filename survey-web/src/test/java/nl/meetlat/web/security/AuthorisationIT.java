package nl.meetlat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint opens for the roles it is meant for only, and nobody reaches the objects of others. */
@OnMeetlat
class AuthorisationIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** Views that are about no survey; every other one below /app is. */
    private static final Set<String> ABOUT_NO_SURVEY = Set.of("/app/surveys", "/app/survey/new",
            "/app/survey/import", "/app/accounts",
            "/app/accounts/new", "/app/account", "/app/profile");

    private final RunningMeetlat meetlat;
    private final HttpVisitor nobody;
    private final HttpVisitor manager;
    private final HttpVisitor researcher;
    private final HttpVisitor administrator;

    AuthorisationIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        nobody = new HttpVisitor(meetlat);
        manager = HttpVisitor.signedIn(meetlat, TestAccount.manager(meetlat, "Trias"));
        researcher = HttpVisitor.signedIn(meetlat, TestAccount.researcher(meetlat));
        administrator = HttpVisitor.signedIn(meetlat, TestAccount.administrator(meetlat));
    }

    /** m: managers, r: researchers, a: administrators, n: nobody in particular. */
    @ParameterizedTest
    @CsvSource({"/,nmra", "/index,nmra", "/sign-in,nmra", "/sign-out,nmra", "/health,nmra", "/health/ready,nmra",
            "/openapi,mra", "/app/surveys,mra", "/app/survey,ra", "/app/survey/questions,ra", "/app/survey/new,ra",
            "/app/wave,ra", "/app/wave/participants,ra", "/app/wave/response,ra", "/app/wave/outbox,ra",
            "/app/wave/results,mra", "/app/wave/report,mra", "/app/accounts,a", "/app/accounts/new,a", "/app/account,a",
            "/app/profile,mra", "/api/surveys,mra", "/api/surveys/1,mra", "/api/surveys/1/waves,mra",
            "/api/surveys/1/waves/1/participants,ra", "/api/surveys/1/waves/1/response,ra",
            "/api/surveys/1/waves/1/results,mra"})
    void route_forEachRole_isOpenOnlyToThoseItIsFor(String path, String roles) {
        int askedToSignIn = path.startsWith("/app") ? 303 : 401;

        assertThat(nobody.get(path).statusCode() == askedToSignIn).as("nobody is asked to sign in at " + path)
                .isEqualTo(!roles.contains("n"));
        assertThat(isRefused(manager, path)).as("managers are refused at " + path).isEqualTo(!roles.contains("m"));
        assertThat(isRefused(researcher, path)).as("researchers are refused at " + path)
                .isEqualTo(!roles.contains("r"));
        assertThat(isRefused(administrator, path)).as("administrators are refused at " + path)
                .isEqualTo(!roles.contains("a"));
    }

    static List<String> pagesAboutASurvey() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES.resolve("app"))) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .filter(view -> !ABOUT_NO_SURVEY.contains(view))
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pagesAboutASurvey")
    void page_aboutAnothersSurvey_isAsIfThereWereNone(String view) {
        TestSurvey others = TestSurvey.fielded(meetlat);
        String query = "?survey=%d&wave=%d&version=1&page=1&question=1&scale=1&construct=1&participant=1&mail=1";

        HttpResponse<String> answer = researcher.get(others.path(view + query));

        assertThat(answer.statusCode()).as(view).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(TestSurvey.TITLE, TestSurvey.PARTICIPANT);
        assertThat(answer.body())
                .isEqualTo(researcher.get(view + query.formatted(999_999_999, 999_999_999)).body());
    }

    @ParameterizedTest
    @MethodSource("pagesAboutASurvey")
    void page_aboutNoSurveyThatCouldBe_isNotFound(String view) {
        for (String query : List.of("", "?survey=", "?survey=0", "?survey=-1", "?survey=x&wave=y",
                "?survey=99999999999999999999", "?survey=1&survey=2&wave=0")) {
            assertThat(researcher.get(view + query).statusCode()).as(view + query).isIn(404, 400);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/surveys/%d", "/api/surveys/%d/waves", "/api/surveys/%d/waves/%d/participants",
            "/api/surveys/%d/waves/%d/response", "/api/surveys/%d/waves/%d/results"})
    void api_ofAnothersSurvey_isAsIfThereWereNone(String pattern) {
        HttpResponse<String> answer = researcher.get(TestSurvey.fielded(meetlat).path(pattern));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(researcher.get(pattern.formatted(999_999_999, 999_999_999)).body());
    }

    @Test
    void api_ofAWaveThroughTheWrongSurvey_isAsIfThereWereNone() {
        TestSurvey others = TestSurvey.fielded(meetlat);
        TestSurvey own = TestSurvey.fielded(meetlat);
        HttpVisitor member = HttpVisitor.signedIn(meetlat,
                TestAccount.researcher(meetlat).memberOf(meetlat, own.id()));

        HttpResponse<String> answer = member
                .get("/api/surveys/" + own.id() + "/waves/" + others.wave() + "/participants");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("wave.not-found").doesNotContain(TestSurvey.PARTICIPANT);
    }

    @Test
    void api_ofTheOwnSurvey_isThereForMembersAndAdministrators() {
        TestSurvey own = TestSurvey.fielded(meetlat);
        String path = own.path("/api/surveys/%d/waves");

        assertThat(member(TestAccount.researcher(meetlat), own).get(path).statusCode()).isEqualTo(200);
        assertThat(member(TestAccount.manager(meetlat, "Trias"), own).get(path).statusCode()).isEqualTo(200);
        assertThat(administrator.get(path).statusCode()).isEqualTo(200);
        assertThat(researcher.get(path).statusCode()).isEqualTo(404);
        assertThat(manager.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void account_thatDoesNotExist_isNotFound() {
        for (String id : List.of("999999999", "0", "-1", "x", "")) {
            assertThat(administrator.get("/app/account?account=" + id).statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void methods_thatNoRouteKnows_areRefused() {
        for (String method : List.of("TRACE", "OPTIONS", "PROPFIND")) {
            assertThat(nobody.send(method, "/sign-in", BodyPublishers.noBody()).statusCode()).as(method).isIn(405, 501);
        }
    }

    private HttpVisitor member(TestAccount account, TestSurvey survey) {
        return HttpVisitor.signedIn(meetlat, account.memberOf(meetlat, survey.id()));
    }

    private static boolean isRefused(HttpVisitor visitor, String path) {
        int status = visitor.get(path).statusCode();
        assertThat(status).as(path).isNotEqualTo(401).isNotEqualTo(303).isNotEqualTo(500);
        return status == 403;
    }
}
