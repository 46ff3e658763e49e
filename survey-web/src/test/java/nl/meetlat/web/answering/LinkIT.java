package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Rows I3, I4 and P9: the personal link leaks nothing, tells guessers nothing and ends the mails when asked to. */
@OnMeetlat
class LinkIT {

    private static final Pattern ADDRESS = Pattern
            .compile(" (?:src|href|action|data-save|data-home|data-opened)=\"([^\"]*)\"");
    private static final int GUESSES = 300;

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final HttpVisitor nobody;

    LinkIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        nobody = new HttpVisitor(meetlat);
    }

    @Test
    void link_whenOpened_leadsToAnAddressWithoutTheSecret() {
        Invitee invitee = fielded.invite(Language.DUTCH);

        HttpResponse<String> answer = nobody.get("/r/" + invitee.secret());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(invitee.path("") + "?h=")
                .doesNotContain(invitee.secret());
        assertThat(answer.headers().allValues("Set-Cookie")).singleElement().asString()
                .startsWith("__Host-a-" + invitee.publicId() + "=")
                .contains("; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure")
                .doesNotContain(invitee.secret(), "Domain");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void pages_afterTheLink_neverShowTheSecretAndAskNobodyElse() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();

        for (String place : List.of("welcome", "1", "2", "3", "review", "decline")) {
            HttpResponse<String> page = respondent.page(place);
            assertThat(page.statusCode()).as(place).isEqualTo(200);
            assertThat(page.body()).as(place).doesNotContain(invitee.secret());
            assertThat(ADDRESS.matcher(page.body()).results().map(found -> found.group(1))).as(place).isNotEmpty()
                    .allMatch(address -> address.matches("((/a/[^?]*|[1-9])(\\?(lang=en|review=1))?)?(#.*)?|data:,"));
            assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void handle_whenTheCookieCameBack_isTakenOutOfTheAddress() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String withHandle = respondent.get("/r/" + invitee.secret()).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> answer = respondent.get(withHandle + "&lang=en");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(invitee.path("") + "?lang=en");
    }

    @Test
    void handle_whenNoCookieCameBack_isChangedForOneThatLasts() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.refusingCookies(meetlat, invitee);
        String arrival = respondent.get("/r/" + invitee.secret()).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> answer = respondent.get(arrival + "&lang=en");

        assertThat(answer.statusCode()).isEqualTo(302);
        String lasting = answer.headers().firstValue("Location").orElseThrow();
        assertThat(lasting).startsWith(invitee.path("") + "?lang=en&h=").doesNotContain(arrival);
        assertThat(respondent.get(lasting).statusCode()).isEqualTo(200);
    }

    @Test
    void links_thatOpenNothing_areAllAnsweredTheSame() {
        Invitee revoked = fielded.invite(Language.ENGLISH);
        fielded.execute("UPDATE participation.participant SET link_hash = decode(md5(random()::text), 'hex')"
                + " WHERE survey_id = " + fielded.wave().survey() + " AND id = " + revoked.id());
        HttpResponse<String> unknown = nobody.get("/r/" + guess());
        String secret = fielded.invite(Language.DUTCH).secret();
        List<String> texts = new ArrayList<>(List.of(revoked.secret(), revoked.secret() + "/decline",
                secret.substring(1), secret + "x", swappedCase(secret), secret + "/decline/x", secret + "/",
                "abc", "decline", "/decline", "%24%7B7*7%7D", "x".repeat(2000)));
        for (int i = 0; i < GUESSES; i++) {
            texts.add(guess());
        }

        for (String text : texts) {
            HttpResponse<String> answer = nobody.get("/r/" + text);
            assertThat(answer.statusCode()).as(text).isEqualTo(404);
            assertThat(answer.body()).as(text).isEqualTo(unknown.body());
            assertThat(headerNames(answer)).as(text).isEqualTo(headerNames(unknown));
        }
        assertThat(unknown.body()).contains("Deze link werkt niet");
    }

    @Test
    void pages_withoutAKey_areTheSameForKnownAndUnknownParticipants() {
        Invitee invitee = fielded.invite(Language.ENGLISH);
        String key = PostedForm.of(Respondent.refusingCookies(meetlat, fielded.invite(Language.DUTCH)).open())
                .value("_key");

        for (String place : List.of("", "/1", "/review", "/decline", "/1?h=" + key)) {
            HttpResponse<String> known = nobody.get("/a/" + invitee.publicId() + place);
            HttpResponse<String> unknown = nobody.get("/a/" + "b".repeat(26) + place);
            assertThat(known.statusCode()).as(place).isEqualTo(404);
            assertThat(known.body()).as(place).isEqualTo(unknown.body());
        }
    }

    @Test
    void decline_whenPostedByAMailProgram_endsTheMails() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        remindLater(invitee);

        HttpResponse<String> looked = nobody.get("/r/" + invitee.secret() + "/decline");
        assertThat(looked.statusCode()).isEqualTo(302);
        assertThat(fielded.progress(invitee).declinedAt()).isEmpty();

        HttpResponse<String> posted = post("/r/" + invitee.secret() + "/decline",
                "List-Unsubscribe=One-Click");

        assertThat(posted.statusCode()).isEqualTo(204);
        assertThat(fielded.progress(invitee).declinedAt()).isPresent();
        assertThat(mails(invitee)).containsExactly("reminder cancelled");
    }

    @Test
    void post_toTheLinkItself_doesNothing() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        String form = "List-Unsubscribe=One-Click";

        assertThat(post("/r/" + invitee.secret(), form).statusCode()).isEqualTo(400);
        assertThat(post("/r/" + invitee.secret() + "/decline", "List-Unsubscribe=No").statusCode()).isEqualTo(400);
        assertThat(post("/r/" + guess() + "/decline", form).statusCode()).isEqualTo(404);
        assertThat(fielded.progress(invitee).declinedAt()).isEmpty();
    }

    @Test
    void decline_onItsPage_endsTheMailsAndCanBeUndoneByBeginning() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        remindLater(invitee);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        HttpResponse<String> question = respondent.follow(respondent.get("/r/" + invitee.secret() + "/decline"));
        assertThat(question.body()).contains("Wilt u niet meedoen?");

        HttpResponse<String> declined = respondent.follow(respondent.post(PostedForm.of(question)));

        assertThat(declined.body()).contains("U doet niet mee", "Ik wil toch meedoen");
        assertThat(mails(invitee)).containsExactly("reminder cancelled");
        assertThat(respondent.open().body()).contains("U doet niet mee");
        assertThat(respondent.page("welcome").body()).contains("Begin met de vragen");
    }

    /** Without the one that says after how many requests a connection ends. */
    private static Set<String> headerNames(HttpResponse<String> answer) {
        Set<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    private HttpResponse<String> post(String path, String form) {
        return nobody.send("POST", path, BodyPublishers.ofString(form), "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private void remindLater(Invitee invitee) {
        fielded.execute("INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, message_id,"
                + " due_at, next_attempt_at) VALUES (%s, %s, %s, 'reminder', '<%s@example.org>', now() + interval '1 day',"
                        .formatted(fielded.wave().survey(), fielded.wave().id(), invitee.id(), invitee.publicId())
                + " now() + interval '1 day')");
    }

    private List<String> mails(Invitee invitee) {
        return fielded.column("SELECT kind || ' ' || state FROM participation.outbox_mail WHERE survey_id = "
                + fielded.wave().survey() + " AND participant_id = " + invitee.id());
    }

    private static String swappedCase(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return lower.equals(secret) ? secret.toUpperCase(Locale.ROOT) : lower;
    }

    private static String guess() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
