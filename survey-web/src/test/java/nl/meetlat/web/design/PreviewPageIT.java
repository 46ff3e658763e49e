package nl.meetlat.web.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.answering.ReviewScreen;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview goes a respondent's whole way, with all answers, and stores nothing. */
@InBrowser
class PreviewPageIT {

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final String preview;

    PreviewPageIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        preview = "/app/survey/preview/" + fielded.wave().survey() + "/1/nl/";
    }

    @ParameterizedTest
    @CsvSource({"1280,true", "360,false"})
    void preview_goesByTheOverviewToTheThanks(int width, boolean script, Devices devices) {
        Page page = devices.open(as -> as.setViewportSize(width, 740).setColorScheme(ColorScheme.LIGHT)
                .setJavaScriptEnabled(script));
        QuestionsScreen questions = begin(page);
        questions.choose("Wat is uw huidige functie?", "Management of teamleider");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Iets anders, namelijk")).check();
        if (!script) {
            questions.next();
            assertThat(questions.summary()).containsText("Er is 1 vraag bij gekomen");
        }
        page.locator("#f-TAAK_other").fill("roosters");
        questions.next().next();
        assertThat(questions.summary()).containsText("U hebt 2 vragen overgeslagen");
        questions.next();
        page.locator("#f-LANG").fill("lang ".repeat(4000));
        questions.next();
        assertThat(page.locator("h1")).hasText("Leidinggeven");

        questions.toReview();

        assertThat(page).hasTitle(Pattern.compile("^Fout: Pagina 4 van 4"));
        assertThat(questions.summary()).containsText("U moet nog 1 vraag beantwoorden");
        page.navigate(preview + "review");
        ReviewScreen review = new ReviewScreen(page);
        assertThat(review.answers()).containsText("U moet nog 1 vraag beantwoorden voordat u kunt versturen");
        assertThat(review.answers()).containsText("Management of teamleider");
        assertThat(review.answers()).containsText("Iets anders, namelijk: roosters");
        assertThat(review.answers()).containsText("lang lang lang");
        assertThat(review.answers()).containsText("Dit is een voorbeeld. Antwoorden worden niet bewaard.");
        look(page, "preview-review-" + width, script);
        review.submit();
        assertThat(page).hasTitle(Pattern.compile("^Fout: Pagina 4 van 4"));
        questions.choose("Hoe vaak bespreekt u", "Elke maand");
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terug naar het overzicht")));
        assertThat(review.answers()).not().containsText("U moet nog");
        assertThat(page.url().length()).isLessThan(200);

        review.submit();

        assertThat(page.locator("main")).containsText("Met uw antwoorden helpt u de jeugdzorg in Overijssel verder.");
        assertThat(fielded.column("SELECT count(*)::text FROM answering.response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("0");
    }

    @Test
    void answer_isChangedFromTheOverviewAndKeptByBack(Page page) {
        QuestionsScreen questions = begin(page).choose("Wat is uw huidige functie?", "Bestuur of directie");
        questions.next();
        page.goBack();
        assertThat(page.locator("footer")).not().containsText("groepen");
        assertThat(page.getByLabel("Bestuur of directie")).isChecked();
        page.navigate(preview + "review");

        Arrival.by(page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Wijzigen: Wat is uw huidige functie?")));
        questions.choose("Wat is uw huidige functie?", "Uitvoerend medewerker");
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terug naar het overzicht")));

        assertThat(page.locator("main")).containsText("Uitvoerend medewerker");
        page.navigate(preview + "welcome");
        begun(page);
        assertThat(page.locator("input:checked")).hasCount(0);
    }

    @Test
    void numberThatIsNone_isToldAsToARespondent(Page page) {
        QuestionsScreen questions = begin(page);
        page.locator("#f-UREN").fill("veel");

        questions.next();

        assertThat(page).hasTitle(Pattern.compile("^Fout: "));
        assertThat(questions.note("Hoeveel uur per week")).containsText("Vul hier een getal in");
        AxeCheck.assertNoViolations(page);
    }

    @Test
    void post_withoutTheTokenOfTheSession_isRefused() {
        HttpVisitor visitor = HttpVisitor.signedIn(meetlat,
                TestAccount.researcher(meetlat).memberOf(meetlat, fielded.wave().survey().value()));
        visitor.get(preview + "1");

        HttpResponse<String> bare = visitor.post(preview + "1", Map.of("FUN", "bestuur", "FUN.base", "0"));
        HttpResponse<String> guessed = visitor.post(preview + "1",
                Map.of("FUN", "bestuur", "FUN.base", "0", "_token", "0".repeat(32)));

        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(guessed.statusCode()).isEqualTo(403);
        assertThat(visitor.get(preview + "review").body()).doesNotContain("Bestuur of directie");
    }

    private QuestionsScreen begin(Page page) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, fielded.wave().survey().value()));
        page.navigate(preview + "welcome");
        return begun(page);
    }

    private static QuestionsScreen begun(Page page) {
        return new WelcomeScreen(page).begin();
    }

    private static void look(Page page, String name, boolean script) {
        if (script) {
            Look.asItStands(page, name);
        } else {
            Look.withoutScript(page, name);
        }
    }
}
