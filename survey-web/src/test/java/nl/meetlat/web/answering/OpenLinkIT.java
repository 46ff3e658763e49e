package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
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
        assertThat(Respondent.place(again)).isEqualTo(Respondent.place(first)).matches("/a/[a-z2-7]{26}/1");
        assertThat(first.headers().allValues("Set-Cookie")).hasSize(2).allMatch(cookie -> cookie.startsWith("__Host-")
                && cookie.contains("; Path=/;") && cookie.contains("; HttpOnly; SameSite=Lax; Secure"));
        assertThat(fielded.openRespondents()).containsExactly("nl||t");
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

        assertThat(fielded.openRespondents()).hasSize(1);
    }

    @Test
    void journey_withCookies_isResumedInThisBrowserAndSaysThankYouAfterwards() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = respondent.begin(link);
        assertThat(page.body()).contains("later in deze browser verdergaan").doesNotContain("dezelfde link");
        respondent.press(page, "S1");

        HttpResponse<String> back = goOn(respondent, link);
        assertThat(back.uri().getPath()).endsWith("/1");
        assertThat(back.body()).contains("value=\"4\" checked=\"checked\"");
        assertThat(fielded.openRespondents()).hasSize(1);

        respondent.submit(back);
        HttpResponse<String> after = goOn(respondent, link);
        assertThat(Respondent.words(after)).contains("Alles is ontvangen").doesNotContain("herinnering", "mail");
        assertThat(fielded.openRespondents()).containsExactly("nl||t");
        assertThat(fielded.column("SELECT count(*) FROM answering.scored_response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void sharedDevice_whenTheNextPersonComes_asksWhoItIsAndShowsNoAnswers() {
        String link = fielded.openLink(true, Optional.of(CODE));
        Respondent device = Respondent.uninvited(meetlat, true);
        HttpResponse<String> first = device
                .follow(device.post(PostedForm.of(device.get(link)).with("code", CODE.value())));
        device.press(first, "S1");

        HttpResponse<String> asked = device.get(link);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("In deze browser is al iemand begonnen", "Ga verder waar ik was",
                "Ik ben iemand anders").doesNotContain("checked", "type=\"radio\"", "/a/" + publicId(first));
        assertThat(device.get(link + "?_who=other").body()).as("a look drops nothing")
                .contains("Ga verder waar ik was");

        assertThat(Respondent.place(choose(device, link, "other"))).isEqualTo(link);
        assertThat(device.get(first.uri().getPath()).statusCode()).as("the way back is gone").isEqualTo(404);
        PostedForm anew = PostedForm.of(device.get(link));
        assertThat(device.post(anew).statusCode()).as("the access code is asked again").isEqualTo(422);
        HttpResponse<String> second = device.follow(device.post(anew.with("code", CODE.value())));
        assertThat(publicId(second)).isNotEqualTo(publicId(first));
        assertThat(second.body()).doesNotContain("checked=\"checked\"");
        assertThat(fielded.openRespondents()).hasSize(2);
    }

    @Test
    void sharedDevice_afterSubmission_thanksAndLetsSomebodyElseBeginWhileTheLinkIsOn() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent device = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = device.begin(link);
        device.press(page, "S1");
        device.submit(page);

        assertThat(device.get(link).body()).contains("Bedankt. Alles is ontvangen", "Dat was ik",
                "Ik ben iemand anders");
        assertThat(device.get(link + "?lang=en").body()).contains("Everything has been received");
        fielded.openLink(false, Optional.empty());
        assertThat(device.get(link).body()).contains("Dat was ik").doesNotContain("Ik ben iemand anders");
        assertThat(choose(device, link, "other").statusCode()).isEqualTo(410);
        assertThat(device.get(link).body()).as("nothing is dropped").contains("Dat was ik");

        fielded.openLink(true, Optional.empty());
        choose(device, link, "other");
        HttpResponse<String> second = device.begin(link);
        device.press(second, "S1");
        device.submit(second);
        assertThat(fielded.openRespondents()).hasSize(2);
    }

    @Test
    void start_inABrowserThatBeganBefore_beginsNobodyUntilSaidWhoItIs() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        PostedForm one = PostedForm.of(respondent.get(link));
        PostedForm two = PostedForm.of(respondent.get(link));
        respondent.post(one);

        assertThat(Respondent.place(respondent.post(two))).isEqualTo(link);
        assertThat(Respondent.place(respondent.post(one))).as("a double press").startsWith("/a/");
        assertThat(fielded.openRespondents()).hasSize(1);
    }

    @Test
    void journey_withoutCookies_worksAndSaysThatItCannotBeResumed() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, false);

        HttpResponse<String> page = respondent.begin(link);

        assertThat(page.body()).contains("Uw browser bewaart onze cookie niet");
        respondent.press(page, "S1");
        respondent.submit(page);
        assertThat(fielded.openRespondents()).containsExactly("nl||t");
    }

    @Test
    void answers_inAnAnonymousWave_areDetachedAtSubmission() {
        FieldedWave anonymous = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2), 10,
                PrivacyMode.ANONYMOUS);
        String link = anonymous.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = respondent.begin(link);
        respondent.press(page, "S1");
        respondent.submit(page);

        assertThat(anonymous.column("SELECT count(*) FROM linkage.participant_response WHERE survey_id = "
                + anonymous.wave().survey())).containsExactly("0");
        assertThat(goOn(respondent, link).body())
                .contains("Wij weten niet meer welke antwoorden van u zijn");
    }

    @Test
    void link_whenSwitchedOff_letsNobodyBeginButWhoBegunGoOn() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent begun = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = begun.begin(link);
        PostedForm later = PostedForm.of(nobody.get(link));

        fielded.openLink(false, Optional.empty());

        assertThat(nobody.get(link).body()).contains("U kunt niet meer beginnen", "Deze link staat uit");
        assertThat(Respondent.uninvited(meetlat, false).post(later).statusCode()).isEqualTo(410);
        assertThat(fielded.openRespondents()).hasSize(1);
        begun.press(goOn(begun, link), "S1");
        begun.submit(page);
        assertThat(fielded.column("SELECT count(completed_at) FROM participation.participant WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void answers_ofWhoHasBegun_areSavedUntilTheGraceAfterClosingEnds() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> page = respondent.begin(link);
        respondent.press(page, "S1");
        PostedForm begun = PostedForm.of(goOn(respondent, link));
        String save = Respondent.home(page) + "/answers/S2";

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

    private static HttpResponse<String> goOn(Respondent respondent, String link) {
        return respondent.follow(choose(respondent, link, "same"));
    }

    private static HttpResponse<String> choose(Respondent respondent, String link, String who) {
        return respondent.post(PostedForm.of(respondent.get(link)).with("_who", who));
    }

    private static String publicId(HttpResponse<String> page) {
        return page.uri().getPath().split("/")[2];
    }
}
