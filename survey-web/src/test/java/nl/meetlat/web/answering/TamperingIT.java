package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows B5 and B1: what no page can send is refused with the reason, and nothing of it is stored. */
@OnMeetlat
@TestInstance(Lifecycle.PER_CLASS)
class TamperingIT {

    private static final String REASON = "Er kwam een antwoord binnen dat niet bij deze pagina hoort.";
    private static final int LONGEST_TEXT = 20_000;

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    TamperingIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
    }

    static Stream<Arguments> tamperedPages() {
        return Stream.of(
                tampered("a value the scale does not offer", form -> form.and("RU1", "6")),
                tampered("a label for a value", form -> form.and("RU1", "Mee eens")),
                tampered("two values for one choice", form -> form.and("RU1", "4").and("RU1", "5")),
                tampered("one value twice", form -> form.and("RU1", "4").and("RU1", "4")),
                tampered("a NUL behind the value", form -> form.and("RU1", "4\u0000")),
                tampered("100,000 characters for a choice", form -> form.and("RU1", "4".repeat(100_000))),
                tampered("a question of another page", form -> form.and("FUN", "bestuur").and("FUN.base", "0")),
                tampered("a question of no page", form -> form.and("S1", "4").and("S1.base", "0")),
                tampered("an unknown field", form -> form.and("submitted_at", "2012-11-05")),
                tampered("a base of an unknown question", form -> form.and("S1.base", "0")),
                tampered("an expression as a field", form -> form.and("#{7654321*7}", "${7654321*7}")),
                tampered("a value without the revision it was shown", form -> form.without("RU2.base").and("RU2", "4")),
                tampered("a revision below zero", form -> form.with("RU2.base", "-1").and("RU2", "4")),
                tampered("a revision that is no number", form -> form.with("RU2.base", "x").and("RU2", "4")),
                tampered("a revision beyond numbers", form -> form.with("RU2.base", "99999999999").and("RU2", "4")),
                tampered("two revisions", form -> form.and("RU2.base", "0").and("RU2", "4")));
    }

    private static Arguments tampered(String what, UnaryOperator<PostedForm> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperedPages")
    void page_whenTamperedWith_isRefusedAsAWhole(String what, UnaryOperator<PostedForm> change) {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm honest = PostedForm.of(respondent.page("2")).and("RU3", "1");

        HttpResponse<String> answer = respondent.post(change.apply(honest));

        assertThat(answer.statusCode()).as(what).isEqualTo(422);
        assertThat(answer.body()).contains(REASON).doesNotContain("Mee eens\u0000", "53580247");
        assertNothingStored(invitee);
        assertThat(respondent.post(honest).statusCode()).isEqualTo(303);
        assertThat(fielded.answers(invitee)).containsExactly("RU3=1/1");
    }

    @Test
    void page_withTheKeyOfSomebodyElse_isRefused() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin()).and("FUN", "bestuur");
        String other = PostedForm.of(Respondent.takingCookies(meetlat, fielded.invite(Language.DUTCH)).begin())
                .value("_key");
        String own = form.value("_key");
        char last = own.charAt(own.length() / 2);
        String mended = own.replace(last, last == 'A' ? 'B' : 'A');

        for (PostedForm tampered : new PostedForm[] {form.with("_key", other), form.without("_key"),
                form.with("_key", ""), form.with("_key", mended), form.with("_key", own.substring(1)),
                form.with("_key", "\u0000"), form.with("_key", "x".repeat(10_000)),
                form.with("_key", invitee.secret())}) {
            assertThat(respondent.post(tampered).statusCode()).isEqualTo(403);
        }
        assertNothingStored(invitee);
    }

    @Test
    void page_thatDoesNotExist_storesNothing() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin()).and("FUN", "bestuur");

        assertThat(respondent.post(form.to(invitee.path("99"))).statusCode()).isEqualTo(303);
        assertThat(respondent.post(form.to(invitee.path("0"))).statusCode()).isEqualTo(404);
        assertThat(respondent.post(form.to(invitee.path("2"))).statusCode()).isEqualTo(422);
        assertNothingStored(invitee);
    }

    @ParameterizedTest
    @CsvSource({"RU1,6,not-offered", "RU1,4|5,not-offered", "PP1,0,not-offered", "HK,2,not-offered",
            "HK,ja,not-offered", "FUN,Bestuur,not-offered", "TAAK,a|a,chosen-twice", "TAAK,a|z,not-offered",
            "TAAK,a|,not-offered", "UREN,veel,not-a-number", "UREN,61,out-of-bounds", "UREN,-1,out-of-bounds",
            "UREN,1e999,out-of-bounds", "UREN,NaN,not-a-number", "UREN,0x10,not-a-number", "UREN,1.2.3,not-a-number",
            "SINDS,2012-02-30,not-a-date", "SINDS,5-11-2012,not-a-date", "SINDS,+999999999-01-01,not-a-date",
            "SINDS,-0044-03-15,not-a-date", "INFO,x,no-question", "S1,4,no-question", "ru1,4,no-question",
            "RU1.base,4,no-question"})
    void answer_thatDoesNotFit_isRefusedWithTheReason(String item, String value, String reason) {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String key = PostedForm.of(respondent.begin()).value("_key");

        HttpResponse<String> answer = respondent.save(item, Respondent.answer(value, 0), key);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"urn:meetlat:problem:answering." + reason + "\"")
                .containsPattern("\"detail\":\"[^\"]{10,}\"");
        assertNothingStored(invitee);
    }

    @Test
    void answer_ofDigitsWithoutEnd_isNoNumber() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String key = PostedForm.of(respondent.begin()).value("_key");

        HttpResponse<String> answer = respondent.save("UREN", Respondent.answer("0".repeat(5000) + "1", 0), key);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertNothingStored(invitee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"values\":\"4\",\"base\":0}", "{\"values\":[4],\"base\":0}",
            "{\"values\":[\"4\"],\"base\":-1}", "{\"values\":[\"4\"]}", "{\"values\":[\"4\"],\"base\":\"0\"}",
            "{\"base\":0}", "{\"values\":[\"4\"],\"base\":0.5}", "{\"values\":[\"4\"],\"base\":99999999999}",
            "{\"values\":null,\"base\":0}", "{\"values\":[null],\"base\":0}"})
    void answer_thatCannotBeRead_isRefused(String body) {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String key = PostedForm.of(respondent.begin()).value("_key");

        assertThat(respondent.save("RU1", body, key).statusCode()).isEqualTo(400);
        assertNothingStored(invitee);
    }

    @Test
    void answer_withAnotherKey_isRefused() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String own = PostedForm.of(respondent.begin()).value("_key");
        String other = PostedForm.of(Respondent.takingCookies(meetlat, fielded.invite(Language.DUTCH)).begin())
                .value("_key");

        for (String key : new String[] {other, "", "x", own + "x"}) {
            assertThat(respondent.save("RU1", Respondent.answer("4", 0), key).statusCode()).isEqualTo(403);
        }
        assertNothingStored(invitee);
    }

    @Test
    void text_ofAnyScript_isKeptExactly() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        String word = "  \ud83e\uddd1\u200d\u2695\ufe0f \u202e\u05e9\u05dc\u05d5\u05dd z\u030c <b>&amp;</b> ${7*7} #{7*7}\u0001 ";
        String story = "\n" + "\ud83d\ude00".repeat(LONGEST_TEXT / 2 - 1) + "\n";

        HttpResponse<String> answer = respondent
                .post(PostedForm.of(respondent.page("3")).and("KORT", word).and("LANG", story));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(fielded.answers(invitee)).containsExactly("KORT=" + word + "/1", "LANG=" + story + "/1");
        assertThat(respondent.page("3").body()).contains("&lt;b&gt;&amp;amp;&lt;/b&gt; ${7*7} #{7*7}");
        assertThat(respondent.page("review").body()).contains("&lt;b&gt;&amp;amp;&lt;/b&gt; ${7*7} #{7*7}");
    }

    @Test
    void text_thatCannotBeKept_isShownAgainWithTheReasonAndTheRestIsKept() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm form = PostedForm.of(respondent.page("3")).and("HK", "1");

        HttpResponse<String> tooLong = respondent.post(form.and("LANG", "a".repeat(100_000)));
        HttpResponse<String> impossible = respondent.post(form.and("KORT", "a\u0000b"));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("<title>Fout: ", "Dit antwoord is te lang. Er passen 20.000 tekens in",
                "a".repeat(100_000));
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(impossible.body()).contains("een teken dat we niet kunnen bewaren");
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1");
    }

    @Test
    void text_thatCannotBeKept_isRefusedByTheScriptsAddressToo() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String key = PostedForm.of(respondent.begin()).value("_key");

        assertThat(respondent.save("LANG", Respondent.answer("a".repeat(LONGEST_TEXT + 1), 0), key).body())
                .contains("answering.too-long");
        assertThat(respondent.save("LANG", Respondent.answer("\ud83d\ude00".repeat(50_000), 0), key).body())
                .contains("answering.too-long");
        assertThat(respondent.save("LANG", Respondent.answer("a\\u0000b", 0), key).body())
                .contains("answering.impossible-character");
        assertThat(respondent.save("LANG", Respondent.answer("a\\ud83d", 0), key).body())
                .contains("answering.impossible-character");
        assertNothingStored(invitee);
    }

    @Test
    void body_withoutEnd_isRefused() {
        Invitee invitee = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin());

        assertThat(respondent.post(form.and("FUN", "x".repeat(10_000_000))).statusCode()).isEqualTo(413);
        assertThat(respondent.save("LANG", Respondent.answer("x".repeat(10_000_000), 0), form.value("_key"))
                .statusCode()).isEqualTo(413);
        assertNothingStored(invitee);
    }

    private void assertNothingStored(Invitee invitee) {
        assertThat(fielded.answers(invitee)).isEmpty();
        assertThat(fielded.progress(invitee).startedAt()).isEmpty();
        assertThat(fielded.column("SELECT count(*) FROM linkage.participant_response WHERE survey_id = "
                + fielded.wave().survey() + " AND participant_id = " + invitee.id())).containsExactly("0");
    }
}
