package nl.meetlat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnMeetlat
class ApiIT {

    private final RunningMeetlat meetlat;
    private final TestSurvey survey;
    private final TestAccount researcher;

    ApiIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        survey = TestSurvey.fielded(meetlat);
        researcher = TestAccount.researcher(meetlat).memberOf(meetlat, survey.id());
    }

    @Test
    void surveys_ofAResearcher_areTheOwnOnes() {
        TestSurvey.fielded(meetlat);

        JsonArray surveys = JsonParser.parseString(ask(researcher, "/api/surveys").body()).getAsJsonArray();

        assertThat(surveys).hasSize(1);
        assertThat(surveys.get(0).getAsJsonObject().get("id").getAsLong()).isEqualTo(survey.id());
        assertThat(surveys.get(0).getAsJsonObject().getAsJsonObject("title").get("nl").getAsString())
                .isEqualTo(TestSurvey.TITLE);
    }

    @Test
    void waves_ofASurvey_haveTheirMoments() {
        JsonArray waves = JsonParser.parseString(ask(researcher, survey.path("/api/surveys/%d/waves")).body())
                .getAsJsonArray();

        JsonObject wave = waves.get(0).getAsJsonObject();
        assertThat(wave.get("id").getAsLong()).isEqualTo(survey.wave());
        assertThat(wave.get("openedAt").getAsString()).isEqualTo("2012-11-05T08:00:00Z");
        assertThat(wave.has("closedAt")).isFalse();
    }

    @Test
    void participants_ofAWave_comeWithoutTheirLinks() {
        HttpResponse<String> answer = ask(researcher, survey.path("/api/surveys/%d/waves/%d/participants"));

        JsonArray participants = JsonParser.parseString(answer.body()).getAsJsonArray();
        JsonObject first = participants.get(0).getAsJsonObject();
        assertThat(first.get("email").getAsString()).isEqualTo(TestSurvey.PARTICIPANT);
        assertThat(first.getAsJsonObject("backgrounds").get("organisation").getAsString()).isEqualTo("Trias");
        assertThat(answer.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("link", "seed", "publicid");
    }

    @Test
    void response_ofAWave_leavesOutWhoCompletedInASmallGroup() {
        JsonObject response = JsonParser
                .parseString(ask(researcher, survey.path("/api/surveys/%d/waves/%d/response")).body())
                .getAsJsonObject();

        assertThat(response.get("invited").getAsLong()).isEqualTo(1);
        assertThat(response.get("completed").getAsLong()).isZero();
        JsonObject background = response.getAsJsonArray("byBackground").get(0).getAsJsonObject();
        assertThat(background.get("name").getAsString()).isEqualTo("organisation");
        JsonObject group = background.getAsJsonArray("groups").get(0).getAsJsonObject();
        assertThat(group.get("value").getAsString()).isEqualTo("Trias");
        assertThat(group.get("invited").getAsLong()).isEqualTo(1);
        assertThat(group.has("completed")).isFalse();
    }

    @Test
    void results_ofAWave_areThoseOfTheCommandLineInForm() {
        JsonObject results = JsonParser
                .parseString(ask(researcher, survey.path("/api/surveys/%d/waves/%d/results")).body())
                .getAsJsonObject();

        assertThat(results.keySet()).containsExactlyInAnyOrder("meetlat", "case", "generatedAt", "plan", "analyses");
        assertThat(results.get("case").getAsString()).isEqualTo(TestSurvey.TITLE + ", 2012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/surveys/0", "/api/surveys/-1", "/api/surveys/x", "/api/surveys/99999999999999999999",
            "/api/surveys/1e3/waves", "/api/surveys/999999999", "/api/surveys/999999999/waves/1/participants"})
    void survey_withANumberNobodyHas_isNotFound(String path) {
        HttpResponse<String> answer = ask(researcher, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void api_withTheSessionOfABrowser_answersToo() {
        assertThat(HttpVisitor.signedIn(meetlat, researcher).get("/api/surveys").statusCode()).isEqualTo(200);
    }

    @Test
    void api_withAPassword_beginsNoSession() {
        assertThat(ask(researcher, "/api/surveys").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic x", "Basic Og==", "Basic YQ==", "Bearer x", "Basic YTpi"})
    void api_withoutAValidPassword_asksForOne(String authorization) {
        HttpResponse<String> answer = new HttpVisitor(meetlat).get("/api/surveys", "Authorization", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"Meetlat\", charset=\"UTF-8\"");
    }

    @Test
    void password_ofTheApi_doesNotOpenPages() {
        HttpResponse<String> answer = new HttpVisitor(meetlat).get("/app/profile", "Authorization", basic(researcher));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void description_ofTheApi_isServedToAccounts() {
        HttpResponse<String> answer = ask(researcher, "/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/surveys/{survey}/waves/{wave}/participants", "date-time");
        assertThat(new HttpVisitor(meetlat).get("/openapi").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(TestAccount account, String path) {
        return new HttpVisitor(meetlat).get(path, "Authorization", basic(account));
    }

    private static String basic(TestAccount account) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((account.email() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
    }
}
