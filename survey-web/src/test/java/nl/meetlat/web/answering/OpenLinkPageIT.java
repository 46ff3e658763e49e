package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.AnyPage;
import nl.meetlat.web.testing.page.RespondentVisit;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A researcher prints a QR code, somebody scans it and answers, and the researcher sees it counted apart. */
@InBrowser
class OpenLinkPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String CODE = "Jeugd 2026";

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    OpenLinkPageIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        fielded.invite(Language.DUTCH);
    }

    @Test
    void openLink_fromPosterToResults_worksAndCountsApart(Page page, Devices devices) {
        Wave wave = fielded.wave();
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        String place = "?survey=" + wave.survey() + "&wave=" + wave.id();

        page.navigate("/app/wave" + place);
        Arrival.by(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open link")));
        assertThat(page.getByLabel("De open link staat aan")).not().isChecked();
        look(page, "open-link-off");
        page.getByLabel("Toegangscode").fill("ab 12 c");
        press(page, "Bewaar");
        assertThat(page.locator(".field .error"))
                .hasText("Een toegangscode heeft 6 tot 40 tekens op één regel, spaties niet meegeteld.");
        page.getByLabel("De open link staat aan").check();
        page.getByLabel("Toegangscode").fill(CODE);
        press(page, "Bewaar");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("De open link staat aan.");
        Locator address = page.locator(".poster .address");
        assertThat(address).hasText(Pattern.compile(".*/o/[a-z1-9]{10}"));
        assertThat(page.locator(".poster .code")).hasAttribute("alt", "QR-code van " + address.innerText());
        assertThat(page.locator(".poster")).containsText("Toegangscode: " + CODE);
        String closing = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/Amsterdam"))
                .format(wave.plan().closesAt().orElseThrow());
        assertThat(page.locator(".poster p[lang=nl]").getByText("Scan de code of ga naar:")).isVisible();
        assertThat(page.locator(".poster p[lang=en]").getByText("Scan the code or go to:")).isVisible();
        assertThat(page.locator(".poster")).containsText("You can take part until " + closing + ".");
        assertThat(page.locator(".poster p[lang=nl]").getByText("Hogeschool Voorbeeld onderzoekt")).isVisible();
        assertThat(page.locator(".poster p[lang=en]").getByText("Example University studies")).isVisible();
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("werken alleen op deze computer");
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("MEETLAT_BASE_URL");
        assertThat(page.locator(".poster .logo")).hasCount(0);
        look(page, "open-link-on");
        Download file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions()
                .setName("Download QR-code (SVG)")).click());
        assertThat(file.suggestedFilename()).isEqualTo("meetlat-" + wave.id() + "-qr.svg");

        answer(devices, address.innerText());

        page.navigate("/app/wave/response" + place);
        assertThat(page.locator("main")).containsText("0 van de 1 deelnemer");
        assertThat(page.locator("section[aria-labelledby=open]"))
                .containsText("1 via de open link begonnen, 1 verstuurd.");
        look(page, "response-open");
        page.navigate("/app/wave/open-link" + place);
        assertThat(page.locator("section[aria-labelledby=counting]"))
                .containsText("Begonnen via de open link: 1. Verstuurd: 1.");
        page.getByLabel("De open link staat aan").uncheck();
        press(page, "Bewaar");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("De open link staat uit.");
        assertThat(page.locator(".poster")).hasCount(0);
    }

    @Test
    void openLink_ofAWaveWithoutParticipants_opensFromItsOwnPageAndShowsWhatCameInPerDay(Page page) {
        FieldedWave uninvited = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        uninvited.unopen();
        String link = uninvited.openLink(true, Optional.empty());
        Wave wave = uninvited.wave();
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        String place = "?survey=" + wave.survey() + "&wave=" + wave.id();
        AnyPage at = new AnyPage(page);

        at.go("/app/wave/open-link" + place).sees("Deze meting is nog niet open.", "Plan de opening en de sluiting");
        look(page, "open-link-unopened");
        at.press("Open de meting nu").sees("De meting is open.");
        assertThat(page.locator("main")).not().containsText("Deze meting is nog niet open");
        at.go("/app/wave/outbox" + place).sees("Voor een meting met alleen de open link is dat niet nodig.");
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> first = respondent.begin(link);
        respondent.press(first, "S1");
        respondent.submit(first);

        at.go("/app/wave/response" + place).sees("1 via de open link begonnen, 1 verstuurd.", "Ingevuld per dag");
        look(page, "response-open-alone");
    }

    private static void answer(Devices devices, String address) {
        Page page = devices.open(phone -> phone.setViewportSize(360, 740));
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        picture(page, "open-welcome");
        AxeCheck.assertReadableEverywhere(page);
        page.getByLabel("Toegangscode").fill("Jeugd 2025");
        press(page, "Begin met de vragen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze toegangscode klopt niet.");
        assertThat(page.getByLabel("Toegangscode")).isFocused();
        picture(page, "open-wrong");
        AxeCheck.assertReadableEverywhere(page);
        page.setViewportSize(320, 640);
        AxeCheck.assertNoViolations(page);
        page.setViewportSize(360, 740);
        page.getByLabel("Toegangscode").fill("jeugd2026");
        press(page, "Begin met de vragen");
        assertThat(page.locator("footer")).containsText("U kunt stoppen en later in deze browser verdergaan.");
        assertThat(page.url()).doesNotContain("/o/").doesNotContain("h=");

        RespondentVisit visit = RespondentVisit.follow(page, address);
        picture(page, "open-returning");
        AxeCheck.assertReadableEverywhere(page);
        visit.press("Ga verder waar ik was");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin met de vragen")))
                .isVisible();
        visit.press("Begin met de vragen").choose("Stelling nummer 1 gaat over mijn werk.", "Mee eens");
        visit.press("Naar het overzicht");
        visit.press("Verstuur mijn antwoorden");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Bedankt. Alles is ontvangen");
        picture(page, "open-thanks");
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Bedankt. Alles is ontvangen");
        picture(page, "open-sent");
        visit.press("Ik ben iemand anders");
        assertThat(page.getByLabel("Toegangscode")).isVisible();
    }

    private static void look(Page page, String name) {
        AxeCheck.assertReadableEverywhere(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-360.png")).setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    private static void press(Page page, String button) {
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }
}
