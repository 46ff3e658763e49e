package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows F2, F3 and F9: answers arrive once, whatever browsers and people do with cookies, buttons and tabs. */
@OnMeetlat
class AnsweringIT {

    private static final int AT_ONCE = 50;

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final Invitee invitee;

    AnsweringIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void journey_withoutScript_endsInOneSubmittedResponse(boolean cookies) {
        Respondent respondent = cookies ? Respondent.takingCookies(meetlat, invitee)
                : Respondent.refusingCookies(meetlat, invitee);
        HttpResponse<String> first = respondent.begin();
        assertThat(first.body()).contains("Over u en uw werk");
        assertThat(fielded.progress(invitee).openedAt()).isPresent();

        HttpResponse<String> more = respondent.follow(respondent.post(PostedForm.of(first).and("FUN", "uitvoerend")
                .and("TAAK", "d").and("TAAK", "a").and("UREN", " 32,5 ").and("SINDS", "2009-03-01")));
        assertThat(more.body()).contains("Let op: ", "Er is 1 vraag bij gekomen", "href=\"#q-TAAK_other\"");
        HttpResponse<String> second = respondent.follow(respondent.post(PostedForm.of(more).and("FUN", "uitvoerend")
                .and("TAAK", "d").and("TAAK", "a").and("UREN", " 32,5 ").and("SINDS", "2009-03-01")
                .and("TAAK_other", "roosters maken")));
        assertThat(second.body()).contains("Ruimte in uw organisatie");
        HttpResponse<String> third = respondent.follow(respondent.post(PostedForm.of(second).and("RU1", "5")
                .and("RU2", "1").and("PP1", "9")));
        assertThat(third.body()).contains("Pagina 3 van 3");
        assertThat(third.body()).contains("id=\"q-TOP\"").containsPattern("data-when=[^>]* hidden=");
        HttpResponse<String> why = respondent.follow(respondent.post(PostedForm.of(third)
                .and("HK", "0").and("KORT", "ruimte").and("TOP", "2:tijd").and("TOP", "").and("TOP", "1:regels")));
        assertThat(why.body()).contains("href=\"#q-WAAROM\"").doesNotContainPattern("data-when=[^>]* hidden=")
                .containsPattern("value=\"1:regels\" selected=");
        HttpResponse<String> review = respondent.follow(respondent.post(PostedForm.of(why).and("HK", "0")
                .and("KORT", "ruimte").and("TOP", "2:tijd").and("TOP", "").and("TOP", "1:regels")));
        assertThat(review.body()).contains("Klopt alles?", "Uitvoerend medewerker",
                "Begeleiden van gezinnen, Iets anders, namelijk", "roosters maken",
                "1. Minder regels, 2. Meer tijd", "32,5 uur per week", "1 maart 2009", "Geen mening",
                "U hebt 3 vragen niet beantwoord")
                .doesNotContain("Hoe vaak bespreekt u");
        HttpResponse<String> received = respondent.follow(respondent.post(PostedForm.of(review)));

        assertThat(received.body()).contains("Bedankt. Alles is ontvangen");
        assertThat(fielded.answers(invitee)).containsExactly("FUN=uitvoerend/1", "HK=0/1", "KORT=ruimte/1", "PP1=9/1",
                "RU1=5/1", "RU2=1/1", "SINDS=2009-03-01/1", "TAAK=a|d/1", "TAAK_other=roosters maken/1",
                "TOP=regels|tijd/1", "UREN=32.5/1");
        assertThat(scored()).containsExactly("{2,1,0,0,1,4,0,-1,5,1,2,0,1,0,-2} {32.5,14304}");
        assertThat(fielded.progress(invitee).completedAt()).isPresent();
    }

    @Test
    void answer_whenTheCookieIsLostBetweenTwoPages_isSaved() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin());
        respondent.loseCookies();

        HttpResponse<String> next = respondent.follow(respondent.post(form.and("FUN", "bestuur")));

        assertThat(next.body()).contains("Ruimte in uw organisatie");
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/1");
    }

    @Test
    void link_whenOpenedElsewhere_goesOnWhereTheLastAnswerWas() {
        Respondent phone = Respondent.takingCookies(meetlat, invitee);
        phone.begin();
        phone.post(PostedForm.of(phone.page("2")).and("RU1", "4"));

        HttpResponse<String> entered = Respondent.takingCookies(meetlat, invitee).open();

        assertThat(entered.body()).contains("Ruimte in uw organisatie")
                .containsPattern("value=\"4\"[^>]* checked=\"checked\"");
    }

    @Test
    void page_whenPostedTwice_isAnsweredLikeTheFirstTime() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin()).and("FUN", "bestuur").and("UREN", "8");

        HttpResponse<String> first = respondent.post(form);
        HttpResponse<String> second = respondent.post(form);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/1", "UREN=8/1");
    }

    @Test
    void answer_whenAnotherTabWasFaster_isShownAndNothingIsOverwritten() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm page = PostedForm.of(respondent.page("2"));
        respondent.post(page.and("RU1", "4").and("RU2", "3"));

        HttpResponse<String> late = respondent.post(page.and("RU1", "2").and("RU2", "3"));
        HttpResponse<String> lateByScript = respondent.save("RU1", Respondent.answer("2", 0), page.value("_key"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Deze vraag is ook op een andere plek beantwoord", "Mee eens</blockquote>");
        assertThat(lateByScript.statusCode()).isEqualTo(409);
        assertThat(lateByScript.body()).contains("\"revision\":1", "\"value\":\"4\"", "\"words\":\"Mee eens\"");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1", "RU2=3/1");
        assertThat(respondent.post(PostedForm.of(late).and("RU1", "2").and("RU2", "3")).statusCode()).isEqualTo(303);
        assertThat(fielded.answers(invitee)).containsExactly("RU1=2/2", "RU2=3/1");
    }

    @Test
    void answers_fiftyAtOnceWithOneKey_makeOneResponse()
            throws ExecutionException, InterruptedException {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        String key = PostedForm.of(respondent.begin()).value("_key");
        String[] items = {"RU1", "RU2", "RU3", "PP1", "HK"};
        AtomicInteger turn = new AtomicInteger();

        List<HttpResponse<String>> answers = atOnce(() -> Respondent.refusingCookies(meetlat, invitee)
                .save(items[turn.getAndIncrement() % items.length], Respondent.answer("1", 0), key));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers).allMatch(answer -> answer.body().contains("\"revision\":1"));
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1", "PP1=1/1", "RU1=1/1", "RU2=1/1", "RU3=1/1");
        assertThat(fielded.column("SELECT count(*) FROM answering.response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void submit_fiftyAtOnce_isCountedOnceAndAnsweredAlike()
            throws ExecutionException, InterruptedException {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        respondent.post(PostedForm.of(respondent.page("2")).and("RU1", "4"));
        PostedForm review = PostedForm.of(respondent.page("review"));

        List<HttpResponse<String>> answers = atOnce(
                () -> Respondent.refusingCookies(meetlat, invitee).post(review));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 303);
        assertThat(scored()).containsExactly("{-1,-1,-1,-1,-1,3,-1,-1,-1,-1,-1,-1,-1,-1,-2} {NaN,NaN}");
    }

    @Test
    void answer_afterSubmission_isNotTakenAnyMore() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm page = PostedForm.of(respondent.page("2")).and("RU1", "4");
        respondent.post(page);
        respondent.post(PostedForm.of(respondent.page("review")));

        HttpResponse<String> late = respondent.post(page.with("RU1.base", "1").with("RU1", "2"));
        HttpResponse<String> byScript = respondent.save("RU1", Respondent.answer("2", 1), page.value("_key"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Bedankt. Alles is ontvangen");
        assertThat(byScript.statusCode()).isEqualTo(409);
        assertThat(byScript.body()).contains("answering.submitted");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1");
        assertThat(respondent.open().body()).contains("Bedankt. Alles is ontvangen");
    }

    @Test
    void submit_whenAReminderIsWaiting_cancelsIt() {
        fielded.execute("INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, message_id,"
                + " due_at, next_attempt_at) VALUES (%s, %s, %s, 'reminder', '<%s@example.org>', now() + interval '1 day',"
                        .formatted(fielded.wave().survey(), fielded.wave().id(), invitee.id(), invitee.publicId())
                + " now() + interval '1 day')");
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();

        respondent.post(PostedForm.of(respondent.page("review")));

        assertThat(fielded.column("SELECT state FROM participation.outbox_mail WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("cancelled");
    }

    @Test
    void answer_beforeTheWaveIsOpen_isNotTaken() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        PostedForm form = PostedForm.of(respondent.begin()).and("FUN", "bestuur");
        fielded.unopen();

        HttpResponse<String> answer = respondent.post(form);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("De vragenlijst is nog niet open", "anna.dewit@example.org");
        assertThat(respondent.open().body()).contains("De vragenlijst is nog niet open");
        assertThat(fielded.answers(invitee)).isEmpty();
        assertThat(fielded.progress(invitee).startedAt()).isEmpty();
    }

    @Test
    void answer_aMomentAfterClosing_stillCountsForWhoHadBegun() {
        Invitee late = fielded.invite(Language.DUTCH);
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        respondent.post(PostedForm.of(respondent.page("2")).and("RU1", "4"));
        PostedForm open = PostedForm.of(respondent.page("3")).and("HK", "1");
        fielded.close(Instant.now());

        assertThat(respondent.post(open).statusCode()).isEqualTo(303);
        HttpResponse<String> review = respondent.page("review");
        assertThat(respondent.follow(respondent.post(PostedForm.of(review))).body())
                .contains("Bedankt. Alles is ontvangen");
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1", "RU1=4/1");
        assertThat(Respondent.takingCookies(meetlat, late).open().body()).contains("De vragenlijst is gesloten");
    }

    @Test
    void answer_longAfterClosing_isNotTaken() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm open = PostedForm.of(respondent.page("3"));
        respondent.post(open.and("HK", "1"));
        PostedForm review = PostedForm.of(respondent.page("review"));
        fielded.close(Instant.now().minus(Wave.GRACE));

        HttpResponse<String> page = respondent.post(open.and("KORT", "laat"));
        HttpResponse<String> byScript = respondent.save("KORT", Respondent.answer("laat", 0), open.value("_key"));

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("De vragenlijst is gesloten", "anna.dewit@example.org");
        assertThat(byScript.statusCode()).isEqualTo(410);
        assertThat(respondent.post(review).statusCode()).isEqualTo(410);
        assertThat(respondent.open().body()).contains("De vragenlijst is gesloten");
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1");
        assertThat(scored()).isEmpty();
    }

    @Test
    void language_whenChosen_isSpokenFromThereOnEverywhere() {
        Respondent respondent = Respondent.refusingCookies(meetlat, invitee);
        PostedForm page = PostedForm.of(respondent.begin());
        HttpResponse<String> english = respondent
                .follow(respondent.post(page.and("FUN", "bestuur").and("_go", "language:en")));

        assertThat(english.body()).contains("lang=\"en\"", "About you and your work", "Board");
        assertThat(Respondent.takingCookies(meetlat, invitee).open().body()).contains("lang=\"en\"");
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/1");
    }

    private List<String> scored() {
        return fielded.column("SELECT points::text || ' ' || numbers::text FROM answering.scored_response"
                + " WHERE survey_id = " + fielded.wave().survey());
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> work)
            throws ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> future : workers.invokeAll(
                    Collections.nCopies(AT_ONCE, work))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            workers.shutdownNow();
        }
    }
}
