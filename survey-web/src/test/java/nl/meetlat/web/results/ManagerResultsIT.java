package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.fielded.ImportedExample;
import org.junit.jupiter.api.Test;

/** What a manager can get at, by every way there is: 61, 36, 33 and 48 people of four organisations answered. */
@OnMeetlat
class ManagerResultsIT {

    private static final List<String> FILES = List.of("report.html", "tables.csv", "results.json");

    private final RunningMeetlat meetlat;
    private final ImportedExample example;

    ManagerResultsIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        example = ImportedExample.in(meetlat);
    }

    private TestAccount manager(String organisation) {
        return TestAccount.manager(meetlat, organisation).memberOf(meetlat, example.id());
    }

    @Test
    void everything_aManagerCanOpen_namesNoOtherOrganisation() throws IOException {
        Map<String, String> seen = seen(manager("Jarabee"));

        assertThat(seen).hasSize(8);
        seen.forEach((place, text) -> assertThat(text).as(place).contains("Jarabee").doesNotContain("BjzO", "Pactum",
                "Trias"));
    }

    @Test
    void groups_ofAManager_areTheOwnAndAllOthersBesideTheTotal() {
        JsonObject recognised = analysis(manager("BjzO"), "recognised", "HK_RU");

        assertThat(values(recognised)).containsExactly("BjzO", "other");
        assertThat(group(recognised, 0).get("positive").getAsInt()).isEqualTo(21);
        assertThat(group(recognised, 0).get("valid").getAsInt()).isEqualTo(61);
        assertThat(group(recognised, 1).get("positive").getAsInt()).isEqualTo(22 + 16 + 24);
        assertThat(group(recognised, 1).get("valid").getAsInt()).isEqualTo(34 + 32 + 47);
        assertThat(recognised.getAsJsonObject("total").get("valid").getAsInt()).isEqualTo(174);
    }

    @Test
    void ownOrganisation_whenItIsSmall_isHiddenEverywhereAndTold() throws IOException {
        example.showFrom(meetlat, 34);
        TestAccount manager = manager("Pactum");

        assertThat(group(analysis(manager, "recognised", "HK_RU"), 0).get("reason").getAsString())
                .isEqualTo("suppressed");
        Map<String, String> seen = seen(manager);
        assertThat(seen.get("report.html")).contains("verborgen", "groepen kleiner dan 34");
        assertThat(seen.get("results page")).contains("verborgen", "groepen kleiner dan 34");
        assertThat(groupsBy(manager, "A_ORG")).hasSize(2 * (5 + 4 + 7)).allMatch(
                group -> group.get(group.has("n") ? "n" : "valid").isJsonNull());
    }

    /** Pactum's 33 are hidden, and so are Jarabee's 36, or they would give Pactum away; then its manager must not see them. */
    @Test
    void ownOrganisation_whenItWouldGiveAnotherAway_isHiddenToo() {
        example.showFrom(meetlat, 34);

        assertThat(group(analysis(manager("Jarabee"), "recognised", "HK_RU"), 0).get("reason").getAsString())
                .isEqualTo("suppressed");
        assertThat(group(analysis(manager("BjzO"), "recognised", "HK_RU"), 0).get("valid").getAsInt()).isEqualTo(61);
    }

    @Test
    void manager_whoIsNoMember_findsNothing() {
        HttpVisitor stranger = HttpVisitor.signedIn(meetlat, TestAccount.manager(meetlat, "BjzO"));

        assertThat(stranger.get(example.path("/app/wave/results?survey=%d&wave=%d")).statusCode()).isEqualTo(404);
        for (String file : FILES) {
            assertThat(stranger.get(example.path("/app/wave/report/" + file + "?survey=%d&wave=%d")).statusCode())
                    .isEqualTo(404);
        }
    }

    private JsonObject analysis(TestAccount manager, String id, String variable) {
        JsonObject results = JsonParser.parseString(HttpVisitor.signedIn(meetlat, manager)
                .get(example.path("/app/wave/report/results.json?survey=%d&wave=%d")).body()).getAsJsonObject();
        return objects(results.getAsJsonArray("analyses")).filter(each -> each.get("id").getAsString().equals(id)
                && each.get("variable").getAsString().equals(variable)).findFirst().orElseThrow();
    }

    private List<JsonObject> groupsBy(TestAccount manager, String by) {
        JsonObject results = JsonParser.parseString(HttpVisitor.signedIn(meetlat, manager)
                .get(example.path("/app/wave/report/results.json?survey=%d&wave=%d")).body()).getAsJsonObject();
        return objects(results.getAsJsonArray("analyses"))
                .filter(analysis -> analysis.has("by") && analysis.get("by").isJsonPrimitive()
                        && analysis.get("by").getAsString().equals(by))
                .flatMap(analysis -> objects(analysis.getAsJsonArray("groups"))).toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static JsonObject group(JsonObject analysis, int index) {
        return analysis.getAsJsonArray("groups").get(index).getAsJsonObject();
    }

    private static List<String> values(JsonObject analysis) {
        return objects(analysis.getAsJsonArray("groups")).map(each -> each.get("value").getAsString()).toList();
    }

    /** What every page, file and resource says, by its name. */
    private Map<String, String> seen(TestAccount manager) throws IOException {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat, manager);
        Map<String, String> seen = new TreeMap<>();
        String which = example.path("?survey=%d&wave=%d");
        seen.put("results page", visitor.get("/app/wave/results" + which).body());
        for (String file : FILES) {
            seen.put(file, visitor.get("/app/wave/report/" + file + which).body());
        }
        seen.put("tables.zip", unzipped(meetlat, manager, "tables.zip"));
        seen.put("report.docx", unzipped(meetlat, manager, "report.docx"));
        String basic = Base64.getEncoder()
                .encodeToString((manager.email() + ":" + manager.password()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> api = new HttpVisitor(meetlat).send("GET",
                example.path("/api/surveys/%d/waves/%d/results"), BodyPublishers.noBody(), "Authorization",
                "Basic " + basic);
        seen.put("api", api.body());
        seen.put("report page", visitor.get("/app/wave/report" + which).body());
        return seen;
    }

    private String unzipped(RunningMeetlat running, TestAccount manager, String file) throws IOException {
        byte[] zipped = HttpVisitor.signedIn(running, manager)
                .bytes(example.path("/app/wave/report/" + file + "?survey=%d&wave=%d"));
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
