package nl.meetlat.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** From the statement of the researcher to what the respondent reads. */
@InBrowser
class PrivacyPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void statement_fromEmptyToOpened_isWhatTheRespondentReads(Page page, RunningMeetlat meetlat) {
        FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        fielded.unopen();
        fielded.execute("UPDATE design.wave SET privacy_mode = 'confidential', privacy = '{}', told = NULL,"
                + " link_until = NULL, people_until = NULL, answers_until = NULL WHERE survey_id = "
                + fielded.wave().survey());
        Wave wave = fielded.wave();
        String place = "survey=" + wave.survey() + "&wave=" + wave.id();
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));

        page.navigate("/app/wave/outbox?" + place);
        sees(page, "Er kan nog geen mail uit", "Naar de privacyverklaring");
        press(page, "Open de meting nu");
        sees(page, "Vul bij Privacy in wie verantwoordelijk is");

        page.navigate("/app/wave/privacy?" + place);
        for (String label : List.of("Wie ziet wat? (Nederlands)", "Vragen of een klacht? (Engels)")) {
            page.getByLabel(label).fill("");
        }
        press(page, "Bewaar");
        for (String error : List.of("Vul in welke organisatie verantwoordelijk is.",
                "Kies op welke grond u de gegevens gebruikt.", "Vul in wie de antwoorden en de uitkomsten ziet.",
                "Vul in waar iemand terechtkan met een vraag of klacht.",
                "Kies de laatste dag van het verband tussen naam en antwoorden.",
                "Kies tot en met welke dag u namen en adressen bewaart.",
                "Kies tot en met welke dag u de antwoorden bewaart.")) {
            PlaywrightAssertions.assertThat(page.locator("p.error").getByText(error).first()).isVisible();
        }
        look(page, "privacy-empty");

        page.getByLabel("Verantwoordelijke organisatie (Nederlands)").fill("Hogeschool Voorbeeld");
        page.getByLabel("Verantwoordelijke organisatie (Engels)").fill("Example University");
        page.getByLabel("Grondslag").selectOption("PUBLIC_TASK");
        page.getByLabel("Wie ziet wat? (Nederlands)").fill("Alleen wij zien uw antwoorden");
        page.getByLabel("Vragen of een klacht? (Engels)").fill("anna@example.org");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        page.getByLabel("Verband vernietigen na").fill(today.toString());
        page.getByLabel("Namen, adressen en mails wissen na").fill(today.minusDays(1).toString());
        page.getByLabel("Antwoorden wissen na").fill(today.plusYears(1).toString());
        press(page, "Bewaar");
        sees(page, "De meting is dan nog open", "Deze dag ligt al achter ons");
        page.getByLabel("Verband vernietigen na").fill(today.plusMonths(1).toString());
        page.getByLabel("Namen, adressen en mails wissen na").fill(today.plusMonths(2).toString());
        press(page, "Bewaar");
        sees(page, "De privacyverklaring is bewaard.", "Zo leest de deelnemer het",
                "Hogeschool Voorbeeld is verantwoordelijk voor dit onderzoek");
        look(page, "privacy-stated");

        page.navigate("/app/wave/outbox?" + place);
        press(page, "Open de meting nu");
        page.navigate("/app/wave/privacy?" + place);
        sees(page, "Wat deelnemers is verteld, verandert niet meer.");
        look(page, "privacy-locked");

        String stored = fielded.column("SELECT string_agg(part -> 'text' ->> 'nl', '|') FROM design.wave,"
                + " jsonb_array_elements(told) part WHERE survey_id = " + wave.survey()).get(0);
        Invitee invitee = fielded.invite(Language.DUTCH);
        page.navigate(invitee.link().toString());
        assertThat(String.join("|", page.locator("dd.told").allInnerTexts())).isEqualTo(stored);
        look(page, "privacy-welcome");
    }

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
