package nl.meetlat.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestSurvey;
import nl.meetlat.web.testing.fielded.ImportedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void participants_aPartAtATime_comeInTheOrderOfTheListAndAllOfThem() {
        ImportedExample example = ImportedExample.in(meetlat);
        String path = example.path("/api/surveys/%d/waves/%d/participants");

        List<Long> all = ids(ask(example.researcher(), path + "?limit=1000"));
        List<Long> parts = new ArrayList<>();
        for (int offset = 0; offset < 300; offset += 100) {
            parts.addAll(ids(ask(example.researcher(), path + "?limit=100&offset=" + offset)));
        }

        assertThat(all).hasSize(247).isSorted().isEqualTo(parts);
        assertThat(ids(ask(example.researcher(), path))).isEqualTo(all.subList(0, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "limit=", "offset=-1", "offset=1e3",
            "offset=99999999999999999999"})
    void part_thatCannotBe_isRefused(String query) {
        assertThat(ask(researcher, "/api/surveys?" + query).statusCode()).isEqualTo(400);
        assertThat(ask(researcher, survey.path("/api/surveys/%d/waves/%d/participants?") + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void surveys_beyondTheFirstPart_areThere() {
        TestSurvey newer = TestSurvey.fielded(meetlat);
        researcher.memberOf(meetlat, newer.id());

        assertThat(ids(ask(researcher, "/api/surveys?limit=1"))).containsExactly(newer.id());
        assertThat(ids(ask(researcher, "/api/surveys?limit=1&offset=1"))).containsExactly(survey.id());
        assertThat(ids(ask(researcher, "/api/surveys?offset=2"))).isEmpty();
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

    /** Every kind the example's plan has, with its members in the order of the format. */
    @Test
    void results_ofTheExample_haveTheShapeOfTheFormat() {
        ImportedExample example = ImportedExample.in(meetlat);
        JsonObject results = JsonParser
                .parseString(ask(example.researcher(), example.path("/api/surveys/%d/waves/%d/results")).body())
                .getAsJsonObject();

        Map<String, JsonObject> first = new LinkedHashMap<>();
        results.getAsJsonArray("analyses").forEach(entry -> first
                .putIfAbsent(entry.getAsJsonObject().get("kind").getAsString(), entry.getAsJsonObject()));
        assertThat(results.getAsJsonArray("analyses")).hasSize(1 + 3 + 5 + 5 + 2 + 4 + 7 + 21);
        assertThat(first.keySet()).containsExactly("response", "frequencies", "proportion", "reliability",
                "compare-means");
        assertThat(first.get("response").keySet()).contains("invited", "started", "completed", "declined", "rate",
                "groups", "nonResponse");
        assertThat(first.get("frequencies").keySet()).contains("variable", "by", "valid", "missing", "groups");
        assertThat(first.get("proportion").keySet()).contains("variable", "by", "total", "groups", "test");
        assertThat(first.get("reliability").keySet()).contains("construct", "complete", "alpha", "standardizedAlpha",
                "omegaTotal", "items");
        assertThat(first.get("compare-means").keySet()).contains("outcome", "by", "n", "missing", "total", "groups",
                "anova", "welch", "levene", "brownForsythe", "kruskalWallis", "pAdjusted", "lead", "sentence");
        assertThat(first.get("compare-means").getAsJsonObject("sentence").keySet()).containsExactly("en", "nl");
        assertThat(first.get("response").get("completed").getAsLong()).isEqualTo(178);
        assertThat(first.get("compare-means").getAsJsonObject("anova").get("f").getAsDouble())
                .isCloseTo(1.3219969446219242, withinPercentage(1e-10));
        assertThat(results.toString()).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"nl, nl", "'en-GB,nl;q=0.5', en", "'fr,nl;q=0.5', nl", "-, en"})
    void problem_inWhicheverLanguageIsAskedFor_isToldInIt(String asked, String told) {
        String path = "/api/surveys/999999999";
        HttpVisitor visitor = new HttpVisitor(meetlat);

        HttpResponse<String> answer = asked == null ? visitor.get(path, "Authorization", basic(researcher))
                : visitor.get(path, "Authorization", basic(researcher), "Accept-Language", asked);

        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("type").getAsString()).isEqualTo("urn:meetlat:problem:survey.not-found");
        assertThat(problem.get("status").getAsInt()).isEqualTo(404);
        assertThat(problem.get("title").getAsString())
                .containsIgnoringCase(told.equals("nl") ? "onderzoek" : "survey");
        assertThat(answer.headers().firstValue("Content-Language")).contains(told);
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

    private static List<Long> ids(HttpResponse<String> answer) {
        List<Long> ids = new ArrayList<>();
        JsonParser.parseString(answer.body()).getAsJsonArray()
                .forEach(entry -> ids.add(entry.getAsJsonObject().get("id").getAsLong()));
        return ids;
    }

    private HttpResponse<String> ask(TestAccount account, String path) {
        return new HttpVisitor(meetlat).get(path, "Authorization", basic(account));
    }

    private static String basic(TestAccount account) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((account.email() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
    }
}
