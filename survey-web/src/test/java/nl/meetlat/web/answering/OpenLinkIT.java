package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.DatabaseDigest;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Coming by the open link of a wave, without a browser. */
@OnMeetlat
class OpenLinkIT {

    private static final AccessCode CODE = new AccessCode("Trias 2026");

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final HttpVisitor nobody;

    OpenLinkIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(2, 2));
        nobody = new HttpVisitor(meetlat);
    }

    @Test
    void link_whenLookedAt_createsNothing() {
        String link = fielded.openLink(true, Optional.empty());
        Map<String, String> before = DatabaseDigest.of(fielded);

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> page = nobody.get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(nobody.send("HEAD", link, BodyPublishers.noBody()).statusCode()).isEqualTo(200);
        }

        assertThat(DatabaseDigest.of(fielded)).isEqualTo(before);
    }

    @Test
    void button_whenPressed_beginsOnceForItsPage() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent refusing = Respondent.uninvited(meetlat, false);
        PostedForm form = PostedForm.of(refusing.get(link));

        HttpResponse<String> first = refusing.post(form);
        HttpResponse<String> again = refusing.post(form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(place(again)).isEqualTo(place(first)).matches("/a/[a-z2-7]{26}/1");
        assertThat(first.headers().allValues("Set-Cookie")).hasSize(2).allMatch(cookie -> cookie.startsWith("__Host-")
                && cookie.contains("; Path=/;") && cookie.contains("; HttpOnly; SameSite=Lax; Secure"));
        assertThat(open()).containsExactly("nl||t");
    }

    @Test
    void button_whenPressedFiftyTimesAtOnce_beginsOnce() throws InterruptedException, ExecutionException {
        String link = fielded.openLink(true, Optional.empty());
        PostedForm form = PostedForm.of(nobody.get(link));
        ExecutorService clicks = Executors.newFixedThreadPool(10);
        try {
            List<Callable<HttpResponse<String>>> posts = IntStream.range(0, 50)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            i -> () -> Respondent.uninvited(meetlat, false).post(form))
                    .toList();
            for (Future<HttpResponse<String>> post : clicks.invokeAll(posts)) {
                assertThat(post.get().statusCode()).isEqualTo(303);
            }
        } finally {
            clicks.shutdownNow();
        }

        assertThat(open()).hasSize(1);
    }

    @Test
    void journey_withCookies_isResumedInThisBrowserAndSaysThankYouAfterwards() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begin(respondent, link);
        assertThat(page.body()).contains("later in deze browser verdergaan").doesNotContain("dezelfde link");
        answer(respondent, page, "S1");

        HttpResponse<String> back = goOn(respondent, link);
        assertThat(back.uri().getPath()).endsWith("/1");
        assertThat(back.body()).contains("value=\"4\" checked=\"checked\"");
        assertThat(open()).hasSize(1);

        submit(respondent, back);
        HttpResponse<String> after = goOn(respondent, link);
        assertThat(after.body()).contains("Alles is ontvangen").doesNotContain("herinnering", "mail");
        assertThat(open()).containsExactly("nl||t");
        assertThat(fielded.column("SELECT count(*) FROM answering.scored_response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void sharedDevice_whenTheNextPersonComes_asksWhoItIsAndShowsNoAnswers() {
        String link = fielded.openLink(true, Optional.of(CODE));
        Respondent device = Respondent.uninvited(meetlat, true);
        HttpResponse<String> first = device
                .follow(device.post(PostedForm.of(device.get(link)).with("code", CODE.value())));
        answer(device, first, "S1");

        HttpResponse<String> asked = device.get(link);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("In deze browser is al iemand begonnen", "Ga verder waar ik was",
                "Ik ben iemand anders").doesNotContain("checked", "type=\"radio\"", "/a/" + publicId(first));
        assertThat(device.get(link + "?_who=other").body()).as("a look drops nothing")
                .contains("Ga verder waar ik was");

        assertThat(place(choose(device, link, "other"))).isEqualTo(link);
        assertThat(device.get(first.uri().getPath()).statusCode()).as("the way back is gone").isEqualTo(404);
        PostedForm anew = PostedForm.of(device.get(link));
        assertThat(device.post(anew).statusCode()).as("the access code is asked again").isEqualTo(422);
        HttpResponse<String> second = device.follow(device.post(anew.with("code", CODE.value())));
        assertThat(publicId(second)).isNotEqualTo(publicId(first));
        assertThat(second.body()).doesNotContain("checked=\"checked\"");
        assertThat(open()).hasSize(2);
    }

    @Test
    void sharedDevice_afterSubmission_thanksAndLetsSomebodyElseBeginWhileTheLinkIsOn() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent device = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begin(device, link);
        answer(device, page, "S1");
        submit(device, page);

        assertThat(device.get(link).body()).contains("Bedankt. Alles is ontvangen", "Dat was ik",
                "Ik ben iemand anders");
        assertThat(device.get(link + "?lang=en").body()).contains("Everything has been received");
        fielded.openLink(false, Optional.empty());
        assertThat(device.get(link).body()).contains("Dat was ik").doesNotContain("Ik ben iemand anders");
        assertThat(choose(device, link, "other").statusCode()).isEqualTo(410);
        assertThat(device.get(link).body()).as("nothing is dropped").contains("Dat was ik");

        fielded.openLink(true, Optional.empty());
        choose(device, link, "other");
        HttpResponse<String> second = begin(device, link);
        answer(device, second, "S1");
        submit(device, second);
        assertThat(open()).hasSize(2);
    }

    @Test
    void start_inABrowserThatBeganBefore_beginsNobodyUntilSaidWhoItIs() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        PostedForm one = PostedForm.of(respondent.get(link));
        PostedForm two = PostedForm.of(respondent.get(link));
        respondent.post(one);

        assertThat(place(respondent.post(two))).isEqualTo(link);
        assertThat(place(respondent.post(one))).as("a double press").startsWith("/a/");
        assertThat(open()).hasSize(1);
    }

    @Test
    void journey_withoutCookies_worksAndSaysThatItCannotBeResumed() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, false);

        HttpResponse<String> page = begin(respondent, link);

        assertThat(page.body()).contains("Uw browser bewaart onze cookie niet");
        answer(respondent, page, "S1");
        submit(respondent, page);
        assertThat(open()).containsExactly("nl||t");
    }

    @Test
    void texts_forWhoComesByTheOpenLink_speakOfNoMailAndNoPersonalLink() {
        for (PrivacyMode mode : PrivacyMode.values()) {
            FieldedWave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2), 10, mode);
            String link = wave.openLink(true, Optional.empty());
            Respondent respondent = Respondent.uninvited(meetlat, true);
            List<HttpResponse<String>> pages = new ArrayList<>(List.of(respondent.get(link)));
            HttpResponse<String> first = begin(respondent, link);
            pages.add(first);
            String home = first.uri().getPath().replaceAll("/1$", "");
            for (String place : List.of("/welcome", "/review", "/decline")) {
                pages.add(respondent.get(home + place));
            }
            answer(respondent, first, "S1");
            pages.add(respondent.get(home + "/withdraw"));
            submit(respondent, first);
            pages.add(respondent.get(home));

            assertThat(pages).allSatisfy(page -> {
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).as(mode + " " + page.uri()).doesNotContain("ersoonlijke link", "herinnering",
                        "e‑mail", "mails aan u");
            });
            assertThat(pages.get(0).body()).contains("Wij vragen uw naam en uw e-mailadres niet");
        }
    }

    @Test
    void answers_inAnAnonymousWave_areDetachedAtSubmission() {
        FieldedWave anonymous = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2), 10,
                PrivacyMode.ANONYMOUS);
        String link = anonymous.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begin(respondent, link);
        answer(respondent, page, "S1");
        submit(respondent, page);

        assertThat(anonymous.column("SELECT count(*) FROM linkage.participant_response WHERE survey_id = "
                + anonymous.wave().survey())).containsExactly("0");
        assertThat(goOn(respondent, link).body())
                .contains("Wij weten niet meer welke antwoorden van u zijn");
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
        assertThat(open()).isEmpty();

        assertThat(respondent.post(form.with("code", " tRIAS2026 ")).statusCode()).isEqualTo(303);
        assertThat(open()).hasSize(1);
    }

    @Test
    void link_whenSwitchedOff_letsNobodyBeginButWhoBegunGoOn() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent begun = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begin(begun, link);
        PostedForm later = PostedForm.of(nobody.get(link));

        fielded.openLink(false, Optional.empty());

        assertThat(nobody.get(link).body()).contains("U kunt niet meer beginnen", "Deze link staat uit");
        assertThat(Respondent.uninvited(meetlat, false).post(later).statusCode()).isEqualTo(410);
        assertThat(open()).hasSize(1);
        answer(begun, goOn(begun, link), "S1");
        submit(begun, page);
        assertThat(fielded.column("SELECT count(completed_at) FROM participation.participant WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void answers_ofWhoHasBegun_areSavedUntilTheGraceAfterClosingEnds() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begin(respondent, link);
        answer(respondent, page, "S1");
        PostedForm begun = PostedForm.of(goOn(respondent, link));
        String save = page.uri().getPath().replaceAll("/1$", "") + "/answers/S2";

        fielded.openLink(false, Optional.empty());
        fielded.close(Instant.now().minusSeconds(60));
        assertThat(save(respondent, save, begun, 0).statusCode()).as("within the grace").isEqualTo(200);
        fielded.close(Instant.now().minus(Wave.GRACE).minusSeconds(60));
        assertThat(save(respondent, save, begun, 1).statusCode()).as("after it").isEqualTo(410);
    }

    private static HttpResponse<String> save(Respondent respondent, String place, PostedForm page, int base) {
        return respondent.send("PUT", place, Respondent.answer(String.valueOf(4 - base), base), "Content-Type",
                "application/json", "X-Page-Key", page.value("_key"));
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
        assertThat(open()).isEmpty();
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
        assertThat(open()).isEmpty();
    }

    @Test
    void link_withTheStartOfSomebodyElseInIt_neverLeadsToThatRespondent() {
        String link = fielded.openLink(true, Optional.of(CODE));
        PostedForm planted = PostedForm.of(nobody.get(link)).with("code", CODE.value());
        String theirs = place(Respondent.uninvited(meetlat, true).post(planted));
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
            assertThat(place(lured.post(form.with("code", CODE.value())))).as(query).startsWith("/a/")
                    .isNotEqualTo(theirs);
        }
        assertThat(open()).hasSize(4);
    }

    @Test
    void post_fromAnotherSite_isRefusedAndFromAnOldBrowserTaken() {
        String link = fielded.openLink(true, Optional.empty());
        PostedForm form = PostedForm.of(nobody.get(link));

        assertThat(post(form, "Origin", "https://evil.example.org").statusCode()).isEqualTo(403);
        assertThat(post(form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(open()).isEmpty();
        assertThat(post(form, "Origin", "null").statusCode()).isEqualTo(303);
    }

    @Test
    void language_whenChosen_goesAlong() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);

        HttpResponse<String> page = respondent
                .follow(respondent.post(PostedForm.of(respondent.get(link + "?lang=en"))));

        assertThat(page.body()).contains("lang=\"en\"", "go on later in this browser");
        assertThat(fielded.column("SELECT language FROM participation.participant WHERE survey_id = "
                + fielded.wave().survey())).containsExactly(Language.ENGLISH.tag());
    }

    private HttpResponse<String> post(PostedForm form, String header, String value) {
        return nobody.send("POST", form.action(), BodyPublishers.ofString(form.body()), "Content-Type",
                "application/x-www-form-urlencoded", header, value);
    }

    private static HttpResponse<String> begin(Respondent respondent, String link) {
        return respondent.follow(respondent.post(PostedForm.of(respondent.get(link))));
    }

    private static HttpResponse<String> goOn(Respondent respondent, String link) {
        return respondent.follow(choose(respondent, link, "same"));
    }

    private static HttpResponse<String> choose(Respondent respondent, String link, String who) {
        return respondent.post(PostedForm.of(respondent.get(link)).with("_who", who));
    }

    private static void answer(Respondent respondent, HttpResponse<String> page, String item) {
        PostedForm form = PostedForm.of(page);
        HttpResponse<String> saved = respondent.send("PUT", page.uri().getPath().replaceAll("/1$", "") + "/answers/"
                + item, Respondent.answer("4", 0), "Content-Type", "application/json", "X-Page-Key",
                form.value("_key"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    private static void submit(Respondent respondent, HttpResponse<String> page) {
        PostedForm form = PostedForm.of(page);
        HttpResponse<String> sent = respondent
                .post(form.to(page.uri().getPath().replaceAll("/1$", "") + "/submit"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private static String publicId(HttpResponse<String> page) {
        return page.uri().getPath().split("/")[2];
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    /** Of everybody who came by the open link: language, name and whether there is neither address nor link. */
    private List<String> open() {
        return fielded.column("SELECT language || '|' || name || '|' || CASE WHEN email IS NULL AND link_hash IS NULL"
                + " THEN 't' ELSE 'f' END FROM participation.participant WHERE kind = 'open' AND survey_id = "
                + fielded.wave().survey());
    }
}
