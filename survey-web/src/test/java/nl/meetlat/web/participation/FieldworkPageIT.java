package nl.meetlat.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.Inbox;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The researcher's way from an empty wave to mails that arrive. */
@InBrowser
class FieldworkPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void fieldwork_fromListToMail_worksAsTheResearcherIsTold(Page page, RunningMeetlat meetlat) {
        Wave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind()).wave();
        SignInPage.signIn(page,
                TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        String place = "survey=" + wave.survey() + "&wave=" + wave.id();
        String run = UUID.randomUUID().toString().substring(0, 8);

        page.navigate("/app/wave/participants?" + place);
        sees(page, "Er zijn nog geen deelnemers");
        look(page, "participants-empty");
        page.navigate("/app/wave/response?" + place);
        look(page, "response-empty");
        page.navigate("/app/wave/outbox?" + place);
        look(page, "outbox-empty");

        page.navigate("/app/wave/participants/add?" + place);
        page.getByLabel("Plak de lijst")
                .fill("e-mail\tnaam\torganisatie\nfout\tAnna\tTrias\na" + run + "@example.org\tBert\t\n");
        press(page, "Lees de lijst");
        sees(page, "Niemand is toegevoegd: 1 van de 2 regels klopt niet");
        look(page, "list-wrong");
        page.getByLabel("Plak de lijst").fill("");
        String list = "e-mail;naam;organisatie;taal\na" + run + "@example.org;Zoë Jansen;Trias;nl\nb" + run
                + "@example.org;B. de Vries;Jarabee;en\nc" + run + "@example.org;C. Smit;;nl\n";
        page.getByLabel("Of kies een bestand").setInputFiles(
                new FilePayload("lijst.csv", "text/csv", list.getBytes(Charset.forName("windows-1252"))));
        press(page, "Lees de lijst");
        sees(page, "3 deelnemers kunnen worden toegevoegd",
                "Gelezen als Windows-1252", "Zoë Jansen", "Bij 1 deelnemer is ‘Organisatie’ niet ingevuld");
        look(page, "list-right");
        press(page, "Voeg 3 deelnemers toe");
        sees(page, "3 deelnemers zijn toegevoegd.");
        look(page, "participants");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("B. de Vries")).click();
        look(page, "participant");
        page.getByLabel("E-mailadres").fill("a" + run + "@example.org");
        press(page, "Bewaar");
        sees(page, "Iedere deelnemer aan een meting heeft een eigen e-mailadres.");
        page.getByLabel("E-mailadres").fill("d" + run + "@example.org");
        press(page, "Bewaar");
        sees(page, "d" + run + "@example.org");

        page.navigate("/app/wave/outbox?" + place);
        look(page, "outbox-ready");
        page.getByText("Verstuur 3 uitnodigingen").click();
        press(page, "Ja, verstuur nu");
        sees(page, "3 uitnodigingen gaan uit.");
        assertThat(new Inbox(meetlat, "d" + run + "@example.org").await(1).subject()).isEqualTo("Invitation");
        page.navigate("/app/wave/outbox?" + place);
        sees(page, "verstuurd");
        look(page, "outbox-sent");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("d" + run)).click();
        assertThat(page.locator("article a").first().getAttribute("href")).startsWith(meetlat.baseUrl() + "/r/");
        look(page, "mail");

        page.navigate("/app/wave/response?" + place);
        sees(page, "0 van de 3 deelnemers", "verborgen");
        look(page, "response");
    }

    /** No barriers, fits a phone, and a picture of either width. */
    private static void look(Page page, String name) {
        AxeCheck.assertNoViolations(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("width of " + name).isEqualTo(360);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-360.png")).setFullPage(true));
        page.setViewportSize(1280, 800);
    }

    private static void sees(Page page, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(text);
        }
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
    }
}
