package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.NoticeScreen;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.answering.ReviewScreen;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The respondent's pages as people meet them: on phone and desk, light and dark, with script and without. */
@InBrowser
class AnsweringPageIT {

    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);
    private static final String RU1 = "In mijn organisatie krijgen medewerkers";
    private static final String RU2 = "Medewerkers kunnen bij ons";
    private static final String HOURS = "Hoeveel uur per week";
    private static final String WORD = "Welk woord past";
    private static final String STORY = "Wat zou u de komende tijd";

    private final FieldedWave fielded;
    private final Invitee invitee;

    AnsweringPageIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT,true", "360,DARK,true", "1280,LIGHT,true", "360,LIGHT,false"})
    void journey_onAnyDevice_endsWithThanks(int width, ColorScheme scheme, boolean script, Devices devices) {
        Page page = device(devices, width, scheme, script);
        BiConsumer<Page, String> look = script ? Look::asItStands : Look::withoutScript;
        String name = "answering-" + width + "-" + scheme + (script ? "" : "-plain");
        WelcomeScreen welcome = WelcomeScreen.open(page, invitee);
        assertThat(page.locator("h1")).hasText("Werken vanuit kernwaarden");
        look.accept(page, name + "-welcome");
        QuestionsScreen questions = welcome.begin();
        assertThat(page.locator("h1")).hasText("Over u en uw werk");
        questions.choose("Wat is uw huidige functie?", "Uitvoerend medewerker")
                .choose("Wat doet u in uw werk?", "Leidinggeven")
                .type(HOURS, "32,5").type("Sinds wanneer", "2009-03-01");
        look.accept(page, name + "-about");
        questions.next();
        assertThat(page.locator("h1")).hasText("Ruimte in uw organisatie");
        look.accept(page, name + "-statements");
        questions.next();
        assertThat(questions.summary()).containsText("U hebt 2 vragen overgeslagen");
        assertThat(page).hasTitle(Pattern.compile("^Let op: "));
        look.accept(page, name + "-skipped");
        questions.choose(RU1, "Mee eens").choose(RU2, "Niet mee eens, niet mee oneens").next();
        assertThat(page.locator(".where")).containsText("Pagina 3 van 3");
        questions.choose("Ziet u Vertrouwen", "Ja").type(WORD, "ruimte").type(STORY, "Minder regels.\nMeer tijd.");
        look.accept(page, name + "-last");
        ReviewScreen review = questions.toReview();
        assertThat(review.answers()).containsText("32,5 uur per week");
        assertThat(review.answers()).containsText("1 maart 2009");
        look.accept(page, name + "-review");
        NoticeScreen received = review.submit();
        assertThat(received.words()).containsText("Bedankt. Alles is ontvangen");
        look.accept(page, name + "-received");
        assertThat(fielded.answers(invitee)).containsExactly("FUN=uitvoerend/1", "HK=1/1", "KORT=ruimte/1",
                "LANG=Minder regels.\nMeer tijd./1", "RU1=4/1", "RU2=3/1", "SINDS=2009-03-01/1", "TAAK=c/1",
                "UREN=32.5/1");
    }

    @Test
    void answer_whenGiven_isSavedAtOnceAndFoundOnAnotherDevice(Page page, Devices devices) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(RU1, "Mee eens");
        assertThat(questions.saved(RU1)).containsText("Bewaard");

        Page phone = device(devices, 360, ColorScheme.LIGHT, true);
        phone.navigate(invitee.link().toString());
        assertThat(phone.getByLabel("Mee eens", new Page.GetByLabelOptions().setExact(true)).first()).isChecked();
        questions.choose(RU1, "Zeer mee eens");
        assertThat(questions.saved(RU1)).containsText("Bewaard");
        questions.previous().next();
        assertThat(questions.card(RU1).getByLabel("Zeer mee eens")).isChecked();
        assertThat(fielded.answers(invitee)).containsExactly("RU1=5/2");
    }

    @Test
    void answer_changedWhileTheReplyIsRead_isSavedAfterIt(Page page) {
        page.addInitScript("""
            const read = Response.prototype.json;
            Response.prototype.json = async function () {
              const told = await read.call(this);
              await new Promise(goOn => { window.goOn = goOn; });
              return told;
            };
            """);
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(RU1, "Mee eens");
        page.waitForFunction("() => typeof window.goOn === 'function'");
        questions.choose(RU1, "Zeer mee eens");
        page.evaluate("""
            () => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
              const first = goOn;
              goOn = null;
              first();
              done();
            }, 0)))""");
        page.waitForFunction("() => typeof window.goOn === 'function'");
        page.evaluate("goOn()");

        assertThat(questions.saved(RU1)).containsText("Bewaard");
        assertThat(questions.note(RU1)).isEmpty();
        assertThat(fielded.answers(invitee)).containsExactly("RU1=5/2");
    }

    @Test
    void error_afterNext_hasTheFocusAndStandsInTheTitle(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().type(HOURS, "veel");
        assertThat(questions.note(HOURS)).containsText("Vul hier een getal in");
        Look.asItStands(page, "answering-error-by-script");

        questions.next();

        assertThat(questions.summary()).isFocused();
        assertThat(questions.summary()).containsText("1 antwoord klopt nog niet");
        assertThat(page).hasTitle(Pattern.compile("^Fout: "));
        Look.asItStands(page, "answering-error");
        questions.summary().getByText("Vul hier een getal in").click();
        assertThat(page.getByLabel(HOURS)).isFocused();
        assertThat(page.getByLabel(HOURS)).hasValue("veel");
        questions.type(HOURS, "8");
        assertThat(questions.saved(HOURS)).containsText("Bewaard");
        assertThat(questions.note(HOURS)).isHidden();
    }

    @Test
    void error_withoutScript_isSaidAsWell(Devices devices) {
        Page page = device(devices, 360, ColorScheme.LIGHT, false);
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().type(HOURS, "99").next();

        assertThat(questions.note(HOURS)).containsText("van 0 tot en met 60");
        assertThat(page).hasTitle(Pattern.compile("^Fout: "));
        assertThat(questions.summary().getByRole(AriaRole.LINK))
                .hasAttribute("href", "#q-UREN");
    }

    @Test
    void text_thatIsTooLong_isSaidToBeAndStays(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next().next().next();

        questions.type(STORY, "a".repeat(100_000));

        assertThat(questions.note(STORY)).containsText(
                "Dit antwoord is te lang. Er passen 20.000 tekens in, u hebt er 100.000.");
        assertThat(questions.connection()).isHidden();
        questions.type(STORY, "kort");
        assertThat(questions.saved(STORY)).containsText("Bewaard");
    }

    @Test
    void conflict_betweenTwoTabs_isShownAndDecided(Page page) {
        QuestionsScreen here = WelcomeScreen.open(page, invitee).begin().next();
        Page other = page.context().newPage();
        QuestionsScreen there = WelcomeScreen.open(other, invitee).begin().next();
        there.choose(RU1, "Mee eens").choose(RU2, "Mee oneens");
        assertThat(there.saved(RU1)).containsText("Bewaard");
        assertThat(there.saved(RU2)).containsText("Bewaard");

        here.choose(RU1, "Zeer mee oneens").choose(RU2, "Zeer mee eens");

        assertThat(here.note(RU1)).containsText("ook op een andere plek beantwoord");
        assertThat(here.note(RU1)).containsText("Mee eens");
        Look.asItStands(page, "answering-conflict");
        here.note(RU1).getByText("Mijn antwoord hier geldt").click();
        assertThat(here.saved(RU1)).containsText("Bewaard");
        here.note(RU2).getByText("Het andere antwoord geldt").click();
        assertThat(here.card(RU2).getByLabel("Mee oneens", EXACTLY)).isChecked();
        assertThat(fielded.answers(invitee)).containsExactly("RU1=1/2", "RU2=2/1");
    }

    @Test
    void network_whenGone_isSaidAndAnswersGoOutWhenItIsBack(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        page.context().setOffline(true);
        questions.choose(RU1, "Mee eens").choose(RU2, "Mee oneens");
        assertThat(questions.connection()).containsText("Geen verbinding");
        Look.asItStands(page, "answering-offline");
        questions.nextInVain();
        assertThat(questions.card(RU1).getByLabel("Mee eens", EXACTLY)).isChecked();

        page.context().setOffline(false);

        assertThat(questions.connection()).containsText("De verbinding is terug. Alles is bewaard.");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1", "RU2=2/1");
        Look.asItStands(page, "answering-online");
        questions.next();
        assertThat(page.locator(".where")).containsText("Pagina 3 van 3");
    }

    @Test
    void server_whenAway_isToldLikeALostConnectionAndGetsTheAnswersLater(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        page.route("**/answers/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        questions.choose(RU1, "Mee eens");
        assertThat(questions.connection()).containsText("Geen verbinding");
        assertThat(fielded.answers(invitee)).isEmpty();

        page.unroute("**/answers/*");

        assertThat(questions.connection()).containsText("De verbinding is terug. Alles is bewaard.");
        assertThat(questions.saved(RU1)).containsText("Bewaard");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1");
    }

    @Test
    void network_whenGoneJustBeforeNext_keepsThePageWithWhatWasTyped(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next().next().next();
        page.route("**/answers/*", Route::abort);
        page.getByLabel(STORY).fill("Meer tijd.");

        page.getByText("Naar het overzicht").click();

        assertThat(questions.connection()).containsText("Geen verbinding");
        assertThat(page.getByLabel(STORY)).hasValue("Meer tijd.");
        page.unroute("**/answers/*");
        assertThat(questions.connection()).containsText("De verbinding is terug. Alles is bewaard.");
        assertThat(questions.toReview().answers()).containsText("Meer tijd.");
    }

    @Test
    void statement_forAScreenReader_isANamedGroupOfNamedOptions(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(RU2, "Mee oneens");

        List<String> tree = questions.card(RU2).ariaSnapshot().lines().map(String::strip).toList();

        assertThat(tree.get(0)).startsWith("- group \"Medewerkers kunnen bij ons van de standaardaanpak afwijken");
        List<String> radios = tree.stream().filter(line -> line.startsWith("- radio")).toList();
        assertThat(radios).containsExactly("- radio \"Zeer mee oneens\"", "- radio \"Mee oneens\" [checked]",
                "- radio \"Niet mee eens, niet mee oneens\"", "- radio \"Mee eens\"", "- radio \"Zeer mee eens\"");
        Locator group = questions.card(RU2).getByRole(AriaRole.RADIO);
        assertThat((List<?>) group.evaluateAll("radios => [...new Set(radios.map(radio => radio.name))]"))
                .as("one group: counted as 2 of 5").isEqualTo(List.of("RU2"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void notices_ofEveryKind_areAccessible(ColorScheme scheme, Devices devices) {
        Page page = device(devices, 320, scheme, true);
        NoticeScreen sure = WelcomeScreen.open(page, invitee).decline();
        assertThat(sure.words()).containsText("Wilt u niet meedoen?");
        Look.asItStands(page, "answering-decline-" + scheme);
        assertThat(sure.confirmDecline().words()).containsText("U doet niet mee");
        Look.asItStands(page, "answering-declined-" + scheme);
        page.navigate("/r/niets");
        assertThat(sure.words()).containsText("Deze link werkt niet");
        Look.asItStands(page, "answering-unknown-" + scheme);
        Invitee late = fielded.invite(Language.DUTCH);
        fielded.close(Instant.now().minus(Wave.GRACE));
        WelcomeScreen.open(page, late);
        assertThat(sure.words()).containsText("De vragenlijst is gesloten");
        Look.asItStands(page, "answering-closed-" + scheme);
    }

    private static Page device(Devices devices, int width, ColorScheme scheme, boolean script) {
        return devices.open(as -> as.setViewportSize(width, 740).setColorScheme(scheme).setJavaScriptEnabled(script));
    }
}
