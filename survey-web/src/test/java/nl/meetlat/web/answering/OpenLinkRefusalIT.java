package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** The open link of a wave for who has no right to come in: wrong codes, made-up posts, other sites, closed doors. */
@OnMeetlat
class OpenLinkRefusalIT {

    private static final AccessCode CODE = new AccessCode("Trias 2026");

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final HttpVisitor nobody;

    OpenLinkRefusalIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(2, 2));
        nobody = new HttpVisitor(meetlat);
    }

    @Test
    void accessCode_whenWrong_beginsNothingAndIsSaid() {
        String link = fielded.openLink(true, Optional.of(CODE));
        Respondent respondent = Respondent.uninvited(meetlat, true);
        PostedForm form = PostedForm.of(respondent.get(link));

        for (String typed : List.of("", "trias", "Trias 2027", "\u0000", "x".repeat(100_000))) {
            HttpResponse<String> refused = respondent.post(form.with("code", typed));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("<title>Fout:", "aria-invalid=\"true\"").doesNotContain(CODE.value());
        }
        assertThat(respondent.post(form).statusCode()).isEqualTo(422);
        assertThat(fielded.openRespondents()).isEmpty();

        assertThat(respondent.post(form.with("code", " tRIAS2026 ")).statusCode()).isEqualTo(303);
        assertThat(fielded.openRespondents()).hasSize(1);
    }

    @Test
    void link_whenTheWaveIsNotOpenOrClosed_saysSo() {
        String link = fielded.openLink(true, Optional.empty());
        PostedForm form = PostedForm.of(nobody.get(link));
        Respondent respondent = Respondent.uninvited(meetlat, true);

        fielded.unopen();
        assertThat(nobody.get(link).body()).contains("De vragenlijst is nog niet open");
        fielded.close(Instant.now().minusSeconds(1));
        assertThat(nobody.get(link).body()).contains("De vragenlijst is gesloten");
        assertThat(respondent.post(form).statusCode()).isEqualTo(410);
        assertThat(fielded.openRespondents()).isEmpty();
    }

    @Test
    void links_thatOpenNothing_areAllAnsweredTheSame() {
        HttpResponse<String> unknown = nobody.get("/o/abcdefghjk");

        for (String text : List.of("abcdefghj", "x", "x/y", "decline", "%24%7B7*7%7D", "x".repeat(2000), "%00")) {
            HttpResponse<String> answer = nobody.get("/o/" + text);
            assertThat(answer.statusCode()).as(text).isIn(404, 400);
            if (answer.statusCode() == 404) {
                assertThat(answer.body()).as(text).isEqualTo(unknown.body());
            }
        }
        assertThat(nobody.post("/o/abcdefghjk", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void post_whenNoPageOfOursMadeIt_beginsNothing() {
        String link = fielded.openLink(true, Optional.empty());
        PostedForm form = PostedForm.of(nobody.get(link));
        String start = form.value("_start");
        FieldedWave other = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        String othersStart = PostedForm.of(nobody.get(other.openLink(true, Optional.empty()))).value("_start");

        for (String made : List.of("", "x", "a".repeat(26) + start.substring(26), start.substring(0, 40),
                othersStart, "a".repeat(26) + ".")) {
            HttpResponse<String> answer = Respondent.uninvited(meetlat, false).post(form.with("_start", made));
            assertThat(answer.statusCode()).as(made).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).as(made).contains(link + "?lang=nl");
        }
        assertThat(fielded.openRespondents()).isEmpty();
    }

    @Test
    void link_withTheStartOfSomebodyElseInIt_neverLeadsToThatRespondent() {
        String link = fielded.openLink(true, Optional.of(CODE));
        PostedForm planted = PostedForm.of(nobody.get(link)).with("code", CODE.value());
        String theirs = Respondent.place(Respondent.uninvited(meetlat, true).post(planted));
        String start = planted.value("_start");

        for (String query : List.of("?_start=" + start, "?%5Fstart=" + start, "?lang=en&_start=" + start)) {
            Respondent lured = Respondent.uninvited(meetlat, true);
            PostedForm form = PostedForm.of(lured.get(link + query + "&code=planted"));
            assertThat(form.value("_start")).as(query).isNotEqualTo(start).doesNotStartWith(start.substring(0, 26));

            HttpResponse<String> posted = lured.post(form.to(link + query).with("code", CODE.value()));
            assertThat(posted.headers().firstValue("Location").orElseThrow()).as(query).startsWith(link);
            assertThat(lured.post(planted.without("_start").to(link + query)).headers().firstValue("Location")
                    .orElseThrow()).as(query).startsWith(link);
            HttpResponse<String> shownAgain = lured.post(form.with("code", "wrong"));
            assertThat(PostedForm.of(shownAgain).value("_start")).startsWith(form.value("_start").substring(0, 26));
            assertThat(Respondent.place(lured.post(form.with("code", CODE.value())))).as(query).startsWith("/a/")
                    .isNotEqualTo(theirs);
        }
        assertThat(fielded.openRespondents()).hasSize(4);
    }

    @Test
    void post_fromAnotherSite_isRefusedAndFromAnOldBrowserTaken() {
        String link = fielded.openLink(true, Optional.empty());
        PostedForm form = PostedForm.of(nobody.get(link));

        assertThat(post(form, "Origin", "https://evil.example.org").statusCode()).isEqualTo(403);
        assertThat(post(form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(fielded.openRespondents()).isEmpty();
        assertThat(post(form, "Origin", "null").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> post(PostedForm form, String header, String value) {
        return nobody.send("POST", form.action(), BodyPublishers.ofString(form.body()), "Content-Type",
                "application/x-www-form-urlencoded", header, value);
    }
}
