package nl.meetlat.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.Inbox;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.AnyPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The researcher's way from an empty wave to mails that arrive. */
@InBrowser
class FieldworkPageIT {

    @Test
    void fieldwork_fromListToMail_worksAsTheResearcherIsTold(Page page, RunningMeetlat meetlat) {
        Wave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind()).wave();
        AnyPage at = new AnyPage(page);
        SignInPage.signIn(page,
                TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        String place = "survey=" + wave.survey() + "&wave=" + wave.id();
        String run = UUID.randomUUID().toString().substring(0, 8);

        at.go("/app/wave/participants?" + place);
        at.sees("Er zijn nog geen deelnemers");
        at.look("participants-empty");
        at.go("/app/wave/response?" + place);
        at.look("response-empty");
        at.go("/app/wave/outbox?" + place);
        at.look("outbox-empty");

        at.go("/app/wave/participants/add?" + place);
        at.fill("Plak de lijst",
                "e-mail\tnaam\torganisatie\nfout\tAnna\tTrias\na" + run + "@example.org\tBert\t\n");
        at.press("Lees de lijst");
        at.sees("Niemand is toegevoegd: 1 van de 2 regels klopt niet");
        at.look("list-wrong");
        at.fill("Plak de lijst", "");
        String list = "e-mail;naam;organisatie;taal\na" + run + "@example.org;Zoë Jansen;Trias;nl\nb" + run
                + "@example.org;B. de Vries;Jarabee;en\nc" + run + "@example.org;C. Smit;;nl\n";
        page.getByLabel("Of kies een bestand").setInputFiles(
                new FilePayload("lijst.csv", "text/csv", list.getBytes(Charset.forName("windows-1252"))));
        at.press("Lees de lijst");
        at.sees("3 deelnemers kunnen worden toegevoegd",
                "Gelezen als Windows-1252", "Zoë Jansen", "Bij 1 deelnemer is ‘Organisatie’ niet ingevuld");
        at.look("list-right");
        at.press("Voeg 3 deelnemers toe");
        at.sees("3 deelnemers zijn toegevoegd.");
        at.look("participants");

        at.follow("B. de Vries");
        at.look("participant");
        at.fill("E-mailadres", "a" + run + "@example.org");
        at.press("Bewaar");
        at.sees("Iedere deelnemer aan een meting heeft een eigen e-mailadres.");
        at.fill("E-mailadres", "d" + run + "@example.org");
        at.press("Bewaar");
        at.sees("d" + run + "@example.org");

        at.go("/app/wave/outbox?" + place);
        at.look("outbox-ready");
        at.unfold("Verstuur 3 uitnodigingen");
        at.press("Ja, verstuur nu");
        at.sees("3 uitnodigingen gaan uit.");
        assertThat(new Inbox(meetlat, "d" + run + "@example.org").await(1).subject()).isEqualTo("Invitation");
        at.go("/app/wave/outbox?" + place);
        at.sees("verstuurd");
        at.look("outbox-sent");
        at.follow("d" + run);
        assertThat(page.locator("article a").first().getAttribute("href")).startsWith(meetlat.baseUrl() + "/r/");
        at.look("mail");

        at.go("/app/wave/response?" + place);
        at.sees("0 van de 3 deelnemers", "verborgen");
        at.look("response");
    }
}
