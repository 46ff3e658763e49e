package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row B5 for questions under a condition, and what becomes of their answers; required questions and rankings without script. */
@OnMeetlat
class RoutedAnswersIT {

    private final FieldedWave fielded;
    private final Invitee invitee;
    private final Respondent respondent;

    RoutedAnswersIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
        respondent = Respondent.takingCookies(meetlat, invitee);
    }

    @ParameterizedTest
    @CsvSource({"WAAROM,haast", "TAAK_other,roosters", "LEIDT,week"})
    void answer_toAQuestionThatIsNotPut_isRefusedWithTheReason(String item, String value) {
        String key = PostedForm.of(respondent.begin()).value("_key");
        assertThat(respondent.save("HK", Respondent.answer("1", 0), key).statusCode()).isEqualTo(200);
        String begun = PostedForm.of(respondent.page("3")).value("_key");

        for (String of : List.of(key, begun)) {
            HttpResponse<String> answer = respondent.save(item, Respondent.answer(value, 0), of);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("answering.not-asked", "past niet meer bij uw andere antwoorden");
        }
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1");
    }

    @Test
    void answer_onceItsQuestionIsPut_isTaken() {
        respondent.begin();
        String key = PostedForm.of(respondent.page("3")).value("_key");
        String begun = PostedForm.of(respondent.follow(respondent.post(
                PostedForm.of(respondent.page("3")).and("HK", "0")))).value("_key");

        assertThat(respondent.save("WAAROM", Respondent.answer("haast", 0), begun).statusCode()).isEqualTo(200);
        assertThat(respondent.save("WAAROM", Respondent.answer("haast!", 1), key).statusCode()).isEqualTo(200);
        assertThat(fielded.answers(invitee)).containsExactly("HK=0/1", "WAAROM=haast!/2");
    }

    @Test
    void page_withAnAnswerToAQuestionThatIsNotPut_savesTheRest() {
        respondent.begin();
        PostedForm form = PostedForm.of(respondent.page("3")).and("HK", "1").and("KORT", "rust");

        HttpResponse<String> answer = respondent.post(form.and("WAAROM", "haast").and("WAAROM.base", "0"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(respondent.follow(answer).body()).contains("Klopt alles?").doesNotContain("haast");
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1", "KORT=rust/1");
    }

    @ParameterizedTest
    @CsvSource({"WAAROM,haast,NIETS", "LEIDT,nooit,HK", "HK,misschien,WAAROM"})
    void page_withSomethingItCannotSend_isRefusedAsAWhole(String item, String value, String other) {
        respondent.begin();
        String page = item.equals("LEIDT") ? "4" : "3";
        PostedForm form = new PostedForm(invitee.path(page), PostedForm.of(respondent.page("3")).fields().stream()
                .filter(field -> field.name().equals("_key")).toList());

        HttpResponse<String> answer = respondent.post(form.and(item, value).and(item + ".base", "0").and(other, "1")
                .and(other + ".base", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fielded.answers(invitee)).isEmpty();
    }

    @Test
    void page_thatAnotherTabTookOff_goesOnAndLeavesTheRest() {
        respondent.post(PostedForm.of(respondent.begin()).and("FUN", "management"));
        PostedForm leading = PostedForm.of(respondent.page("4")).and("LEIDT", "week");
        respondent.post(PostedForm.of(respondent.page("1")).with("FUN", "bestuur"));

        HttpResponse<String> answer = respondent.post(leading);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(respondent.follow(answer).body()).contains("Klopt alles?").doesNotContain("Elke week");
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/2");
        assertThat(respondent.follow(respondent.page("4")).body()).contains("Klopt alles?");
    }

    @Test
    void answers_takenOffByALaterChange_areKeptWhileAnsweringAndNotSubmitted() {
        PostedForm first = PostedForm.of(respondent.begin());
        respondent.post(first.and("FUN", "management"));
        PostedForm leading = PostedForm.of(respondent.page("4")).and("LEIDT", "week");
        respondent.post(leading);
        respondent.post(PostedForm.of(respondent.page("3")).and("HK", "0"));
        respondent.post(PostedForm.of(respondent.page("3")).and("HK", "0").and("WAAROM", "haast"));
        respondent.post(PostedForm.of(respondent.page("1")).with("FUN", "bestuur"));
        HttpResponse<String> changed = respondent
                .post(PostedForm.of(respondent.page("3")).with("HK", "1").and("WAAROM", "haast meer"));

        assertThat(changed.statusCode()).as("what was put when the page was shown").isEqualTo(303);
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/2", "HK=1/2", "LEIDT=week/1",
                "WAAROM=haast/1");
        HttpResponse<String> review = respondent.page("review");
        assertThat(review.body()).doesNotContain("haast", "Elke week", "Hoe vaak bespreekt u");

        respondent.post(PostedForm.of(review));

        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/2", "HK=1/2");
        assertThat(fielded.column("SELECT points::text FROM answering.scored_response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("{0,-1,-1,-1,-1,-1,-1,-1,-1,0,-1,-1,-1,-1,-2}");
    }

    @Test
    void requiredQuestion_leftOpen_holdsUpGoingOnAndSending() {
        respondent.post(PostedForm.of(respondent.begin()).and("FUN", "management"));
        PostedForm leading = PostedForm.of(respondent.page("4"));

        HttpResponse<String> held = respondent.follow(respondent.post(leading));

        assertThat(held.body()).contains("<title>Fout: Pagina 4 van 4", "U moet nog 1 vraag beantwoorden",
                "Kies een antwoord.", "href=\"#q-LEIDT\"");
        assertThat(respondent.follow(respondent.post(leading.and("_go", "previous"))).body())
                .contains("Pagina 3 van 4");
        HttpResponse<String> review = respondent.page("review");
        assertThat(review.body()).contains("U moet nog 1 vraag beantwoorden voordat u kunt versturen",
                "<a href=\"4?review=1#q-LEIDT\">Naar de eerste</a>", "Moet nog worden ingevuld");
        HttpResponse<String> back = respondent.follow(respondent.post(PostedForm.of(review)));
        assertThat(back.body()).contains("<title>Fout: Pagina 4 van 4");
        assertThat(fielded.progress(invitee).completedAt()).isEmpty();

        HttpResponse<String> again = respondent.follow(respondent.post(PostedForm.of(back).and("LEIDT", "week")));
        assertThat(respondent.follow(respondent.post(PostedForm.of(again))).body()).contains("Alles is ontvangen");
    }

    @ParameterizedTest
    @CsvSource({"1:tijd|1:geld,Twee antwoorden hebben dezelfde plaats", "1:tijd|3:geld,hoort", "0:tijd,hoort",
            "1:tijd|2:niets,hoort", "tijd|tijd,hoort", "1:tijd|geld,hoort", "tijd|geld|regels,hoort"})
    void ranking_thatIsNone_isRefusedWithTheReason(String given, String reason) {
        respondent.begin();
        PostedForm form = PostedForm.of(respondent.page("3"));
        for (String value : given.split("\\|")) {
            form = form.and("TOP", value);
        }

        HttpResponse<String> answer = respondent.post(form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason);
        assertThat(fielded.answers(invitee)).isEmpty();
    }

    @Test
    void words_ofAnyScript_areKeptExactlyAndShownAsWritten() {
        PostedForm first = PostedForm.of(respondent.begin()).and("TAAK", "d");
        HttpResponse<String> more = respondent.follow(respondent.post(first));
        String words = "\u202e\u05e9 <b>${7*7}</b> #{7*7} \ud83d\ude00";

        respondent.post(PostedForm.of(more).and("TAAK", "d").and("TAAK_other", words));

        assertThat(fielded.answers(invitee)).containsExactly("TAAK=d/1", "TAAK_other=" + words + "/1");
        assertThat(respondent.page("review").body()).contains("&lt;b&gt;${7*7}&lt;/b&gt; #{7*7}");
        HttpResponse<String> impossible = respondent.post(PostedForm.of(respondent.page("1")).and("TAAK", "d")
                .and("TAAK_other", "a\u0000b"));
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(respondent.save("TAAK_other", Respondent.answer("a".repeat(20_001), 1),
                PostedForm.of(more).value("_key")).body()).contains("answering.too-long");
    }
}
