package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that answer for Meetlat, replies that get lost, people faster than either: "saved" is true and nothing is lost. */
@InBrowser
class UnluckyPageIT {

    private static final String SAVES = "**/answers/*";
    private static final String RU1 = "In mijn organisatie krijgen medewerkers";
    private static final String RU2 = "Medewerkers kunnen bij ons";
    private static final String HOURS = "Hoeveel uur per week";
    private static final String SINCE = "Sinds wanneer";
    private static final String TRUST = "Ziet u Vertrouwen";
    private static final String WORD = "Welk woord past";
    private static final String STORY = "Wat zou u de komende tijd";

    private final FieldedWave fielded;
    private final Invitee invitee;

    UnluckyPageIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
    }

    /** A proxy may let through less than Meetlat takes, and says so in its own way. */
    @Test
    void answer_thatIsTooLongForTheWay_saysSo(Page page) {
        QuestionsScreen questions = lastPage(page);
        page.route(SAVES, route -> route.fulfill(new Route.FulfillOptions().setStatus(413).setContentType("text/html")
                .setBody("<p>Request Entity Too Large</p>")));

        questions.type(STORY, "Meer tijd.");

        assertThat(questions.note(STORY)).containsText("Dit antwoord is te lang om te bewaren. Maak het korter.");
        assertThat(questions.saved(STORY)).not().containsText("Bewaard");
    }

    /** The sign-in of a network, a proxy without a server behind it, and what the server says while it starts. */
    @ParameterizedTest
    @ValueSource(ints = {200, 404, 403})
    void reply_thatIsNotOfMeetlat_savesNothingAndLosesNothing(int status, Page page) {
        QuestionsScreen questions = lastPage(page);
        page.route(SAVES, route -> route.fulfill(
                new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<p>Welkom</p>")));

        questions.type(STORY, "Meer tijd.");

        assertThat(questions.connection()).containsText("Geen verbinding");
        assertThat(questions.saved(STORY)).not().containsText("Bewaard");
        page.unroute(SAVES);
        assertThat(questions.connection()).containsText("De verbinding is terug. Alles is bewaard.");
        assertThat(fielded.answers(invitee)).containsExactly("LANG=Meer tijd./1");
    }

    @ParameterizedTest
    @CsvSource({"1," + HOURS + ",'32,5','36,5',UREN=36.5/2", "3," + WORD + ",rust|tijd,rust|ruimte,KORT=rust|ruimte/2"})
    void reply_thatGotLost_isNoAnswerOfAnotherPlace(int number, String question, String first, String second,
            String stored, Page page) {
        QuestionsScreen questions = number == 1 ? WelcomeScreen.open(page, invitee).begin() : lastPage(page);
        page.route(SAVES, route -> {
            route.fetch();
            route.abort();
        });
        questions.type(question, first);
        assertThat(questions.connection()).containsText("Geen verbinding");
        page.unroute(SAVES);

        questions.type(question, second);

        assertThat(questions.saved(question)).containsText("Bewaard");
        assertThat(questions.note(question)).isEmpty();
        assertThat(fielded.answers(invitee)).containsExactly(stored);
    }

    @Test
    void answer_takenBackWhileItIsSaved_isNotWhatIsStored(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(RU1, "Mee eens").choose(RU2, "Mee eens");
        assertThat(questions.saved(RU1)).containsText("Bewaard");
        assertThat(questions.saved(RU2)).containsText("Bewaard");
        Route held = held(page, () -> questions.choose(RU1, "Zeer mee oneens"));
        questions.choose(RU1, "Mee eens").nextInVain();
        held.resume();

        assertThat(page.locator(".where")).containsText("Pagina 3 van 3");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/3", "RU2=4/1");
    }

    @Test
    void answer_changedAfterNext_isSaved(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(RU1, "Mee eens").choose(RU2, "Mee eens");
        assertThat(questions.saved(RU1)).containsText("Bewaard");
        assertThat(questions.saved(RU2)).containsText("Bewaard");

        page.waitForResponse(SAVES, () -> page.evaluate("""
            () => {
              document.addEventListener("submit", event => event.preventDefault()); // the next page takes its time
              document.querySelector("button[value=next]").click();
              document.querySelector("[name=RU1][value='5']").click();
            }"""));

        assertThat(questions.saved(RU1)).containsText("Bewaard");
        assertThat(fielded.answers(invitee)).contains("RU1=5/2");
    }

    @Test
    void text_typedBeforeTheScriptIsThere_isSavedByIt(Page page) {
        lastPage(page);
        AtomicReference<Route> script = new AtomicReference<>();
        page.route("**/*.js", script::set);
        page.navigate(invitee.link().resolve(invitee.path("3")).toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.getByLabel(STORY).fill("Voor het script.");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        page.waitForCondition(() -> script.get() != null);

        script.get().resume();

        QuestionsScreen questions = new QuestionsScreen(page);
        assertThat(questions.saved(STORY)).containsText("Bewaard");
        assertThat(questions.saved(TRUST)).containsText("Bewaard");
        assertThat(fielded.answers(invitee)).containsExactly("HK=1/1", "LANG=Voor het script./1");
    }

    @Test
    void leaving_whileAnEarlierSaveIsUnderWay_isAskedAbout(Page page) {
        QuestionsScreen questions = lastPage(page);
        AtomicReference<String> asked = new AtomicReference<>();
        Route held = held(page, () -> questions.type(STORY, "Eerste zin."));
        questions.type(STORY, "Eerste zin. Tweede zin.");
        page.onDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));

        page.waitForCondition(() -> asked.get() != null);
        assertThat(asked.get()).isEqualTo("beforeunload");
        held.resume();
        assertThat(questions.saved(STORY)).containsText("Bewaard");
        assertThat(fielded.answers(invitee)).containsExactly("LANG=Eerste zin. Tweede zin./2");
    }

    @Test
    void date_begunAndNotFinished_isPointedOut(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin();
        page.getByLabel(SINCE).focus();
        page.keyboard().type("0103");
        page.getByLabel(HOURS).focus();
        assertThat(questions.note(SINCE)).containsText("dag, maand en jaar");

        questions.nextInVain();

        assertThat(page.getByLabel(SINCE)).isFocused();
        questions.type(SINCE, "2009-03-01");
        assertThat(questions.saved(SINCE)).containsText("Bewaard");
        assertThat(questions.note(SINCE)).isEmpty();
        questions.next();
        assertThat(fielded.answers(invitee)).containsExactly("SINDS=2009-03-01/1");
    }

    private QuestionsScreen lastPage(Page page) {
        return WelcomeScreen.open(page, invitee).begin().next().next().next();
    }

    /** The first save that this leads to, not yet sent on; later ones go on by themselves. */
    private static Route held(Page page, Runnable doing) {
        AtomicReference<Route> held = new AtomicReference<>();
        page.route(SAVES, route -> {
            if (!held.compareAndSet(null, route)) {
                route.resume();
            }
        });
        page.waitForRequest(SAVES, doing);
        page.waitForCondition(() -> held.get() != null);
        return held.get();
    }
}
