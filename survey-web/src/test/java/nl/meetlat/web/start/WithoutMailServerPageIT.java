package nl.meetlat.web.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.design.page.SurveysPage;
import nl.meetlat.web.testing.TestFolder;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.page.AnyPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A researcher with a mail program of her own and a Meetlat without mail server. */
@InBrowser
class WithoutMailServerPageIT {

    @Test
    void mail_whenNoServerIsSet_canBeSentByHandAndReminded(Devices devices) throws IOException, InterruptedException {
        try (StartedMeetlat own = MeetlatScript.with("--port", 0, "--data", TestFolder.named("by-hand"), "--no-example")
                .start()) {
            Page page = devices.open(as -> as.setBaseURL(own.url().toString()));
            SignInPage.open(page).enter("admin@example.org", password(own.said()));
            SurveysPage.open(page).newSurvey().create("Klein onderzoek", "Small survey").addPage("Vraag", "Question")
                    .addQuestion("Vraag").choose("Open vraag").fill("V1", "Wat kan beter?", "What could be better?")
                    .save().publishing()
                    .publish();

            AnyPage at = new AnyPage(page).press("Stuur mij een uitnodiging").sees("Er is geen mailserver ingesteld");
            at.follow("admin@example.org").sees("Zelf versturen");
            assertThat(page.locator("#link")).hasText(Pattern.compile("^" + own.url() + "/r/\\S+$"));
            assertThat(page.getByText("Open in uw mailprogramma")).hasAttribute("href",
                    Pattern.compile("^mailto:admin@example\\.org\\?subject=.+&body=.+%2Fr%2F.+$"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kopieer de tekst")).click();
            assertThat(page.locator("#copied")).hasText("Gekopieerd");
            at.look("mail-by-hand");
            at.press("Ik heb deze mail verstuurd").sees("Genoteerd: u hebt de mail zelf verstuurd.", "Zelf verstuurd.");
            assertThat(page.getByText("Ik heb deze mail verstuurd")).hasCount(0);
            at.follow("Terug naar de uitgaande mail");

            at.unfold("Verstuur 1 herinnering");
            at.press("Ja, verstuur nu");
            assertThat(page.locator("#list tbody tr")).hasCount(2);
            own.interrupt();
        }
    }

    /** As told once at the first start. */
    private static String password(List<String> said) {
        return said.stream().map(String::strip).filter(line -> line.startsWith("with password"))
                .map(line -> line.split("\\s+")[2]).findFirst().orElseThrow();
    }
}
