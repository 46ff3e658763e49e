package nl.meetlat.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.AnyPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** From the statement of the researcher to what the respondent reads. */
@InBrowser
class PrivacyPageIT {

    @Test
    void statement_fromEmptyToOpened_isWhatTheRespondentReads(Page page, RunningMeetlat meetlat) {
        FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        fielded.unopen();
        fielded.execute("UPDATE design.wave SET privacy_mode = 'confidential', privacy = '{}', told = NULL,"
                + " link_until = NULL, people_until = NULL, answers_until = NULL WHERE survey_id = "
                + fielded.wave().survey());
        Wave wave = fielded.wave();
        String place = "survey=" + wave.survey() + "&wave=" + wave.id();
        AnyPage at = new AnyPage(page);
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));

        at.go("/app/wave/outbox?" + place);
        at.sees("De meting kan nog niet open", "Naar de privacyverklaring");
        at.press("Open de meting nu");
        at.sees("Vul bij Privacy in wie verantwoordelijk is");

        at.go("/app/wave/privacy?" + place);
        for (String label : List.of("Wie ziet wat? (Nederlands)", "Vragen of een klacht? (Engels)")) {
            at.fill(label, "");
        }
        at.press("Bewaar");
        for (String error : List.of("Vul in welke organisatie verantwoordelijk is.",
                "Kies op welke grond u de gegevens gebruikt.", "Vul in wie de antwoorden en de uitkomsten ziet.",
                "Vul in waar iemand terechtkan met een vraag of klacht.",
                "Kies de laatste dag van het verband tussen naam en antwoorden.",
                "Kies tot en met welke dag u namen en adressen bewaart.",
                "Kies tot en met welke dag u de antwoorden bewaart.")) {
            PlaywrightAssertions.assertThat(page.locator("p.error").getByText(error).first()).isVisible();
        }
        at.look("privacy-empty");

        at.fill("Verantwoordelijke organisatie (Nederlands)", "Hogeschool Voorbeeld");
        at.fill("Verantwoordelijke organisatie (Engels)", "Example University");
        page.getByLabel("Grondslag").selectOption("PUBLIC_TASK");
        at.fill("Wie ziet wat? (Nederlands)", "Alleen wij zien uw antwoorden");
        at.fill("Vragen of een klacht? (Engels)", "anna@example.org");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        at.fill("Verband vernietigen na", today.toString());
        at.fill("Namen, adressen en mails wissen na", today.minusDays(1).toString());
        at.fill("Antwoorden wissen na", today.plusYears(1).toString());
        at.press("Bewaar");
        at.sees("De meting is dan nog open", "Deze dag ligt al achter ons");
        at.fill("Verband vernietigen na", today.plusMonths(1).toString());
        at.fill("Namen, adressen en mails wissen na", today.plusMonths(2).toString());
        at.press("Bewaar");
        at.sees("De privacyverklaring is bewaard.", "Zo leest de deelnemer het",
                "Hogeschool Voorbeeld is verantwoordelijk voor dit onderzoek");
        at.look("privacy-stated");

        at.go("/app/wave/outbox?" + place);
        at.press("Open de meting nu");
        at.go("/app/wave/privacy?" + place);
        at.sees("Wat deelnemers is verteld, verandert niet meer.");
        at.look("privacy-locked");

        String stored = fielded.column("SELECT string_agg(part -> 'text' ->> 'nl', '|') FROM design.wave,"
                + " jsonb_array_elements(told) part WHERE survey_id = " + wave.survey()).get(0);
        Invitee invitee = fielded.invite(Language.DUTCH);
        at.go(invitee.link().toString());
        assertThat(String.join("|", page.locator("dd.told").allInnerTexts())).isEqualTo(stored);
        at.look("privacy-welcome");
    }
}
