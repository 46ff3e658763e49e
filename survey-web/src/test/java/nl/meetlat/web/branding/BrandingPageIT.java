package nl.meetlat.web.branding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A researcher chooses logo and colour; respondents see them on every page. */
@InBrowser
class BrandingPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String HOSTILE = "\"><script>alert(1)</script> #{7*7} ${7*7}";

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    BrandingPageIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 3));
    }

    @Test
    void branding_onceChosen_isOnThePagesOfRespondentsAndInThePreview(Page page) {
        Wave wave = fielded.wave();
        Invitee invitee = fielded.invite(Language.DUTCH);
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        page.navigate("/app/survey?survey=" + wave.survey());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Logo en kleur")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Logo en kleur");
        AxeCheck.assertReadableEverywhere(page);

        page.getByLabel("Nieuw logo").setInputFiles(
                new FilePayload("logo.png", "image/png", Pictures.logo(600, 150, "png")));
        page.getByLabel("Wat staat er op het logo? (Nederlands)").fill("Hogeschool Voorbeeld");
        press(page);
        assertThat(page.locator(".field .error"))
                .hasText("Vul in wat er op het logo staat (Engels), voor wie het niet kan zien.");
        assertThat(page.getByLabel("Wat staat er op het logo? (Engels)")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("label").filter(new Locator.FilterOptions().setHasText("Wat staat er op het logo?"))
                .locator(".optional")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/app/survey/branding\\?survey=" + wave.survey() + "$"));

        page.getByLabel("Nieuw logo").setInputFiles(new FilePayload("logo.svg", "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)));
        says(page, "Hogeschool Voorbeeld");
        press(page);
        assertThat(page.locator(".field .error")).containsText("Een SVG-bestand kan niet");
        page.locator("input[name$=':colour']").fill("rood");
        press(page);
        assertThat(page.locator(".field .error").last()).containsText("Een kleur is een hekje met zes");

        page.getByLabel("Nieuw logo").setInputFiles(
                new FilePayload("logo.png", "image/png", Pictures.logo(600, 150, "png")));
        says(page, HOSTILE);
        page.getByLabel("Kies een kleur").fill("#123456");
        assertThat(page.locator("input[name$=':colour']")).hasValue("#123456");
        page.locator("input[name$=':colour']").fill("#FFC400");
        assertThat(page.getByLabel("Kies een kleur")).hasValue("#ffc400");
        press(page);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("deelnemers zien haar donkerder");
        assertThat(page.locator(".logo img")).hasAttribute("alt", HOSTILE);
        AxeCheck.assertReadableEverywhere(page);
        picture(page, "branding");

        assertIsOnThePosterAndOnACopy(page, wave);

        page.navigate("/app/survey/preview/" + wave.survey() + "/1/nl/welcome");
        assertShown(page);
        page.navigate(invitee.link().toString());
        assertShown(page);
        AxeCheck.assertReadableEverywhere(page);
        picture(page, "branded-welcome");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin met de vragen")).click();
        assertThat(page.locator("fieldset").first()).isVisible();
        assertShown(page);
        page.getByText("Mee eens", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("fieldset").first().locator(".saved")).containsText("Bewaard");
        AxeCheck.assertReadableEverywhere(page);
        page.setViewportSize(320, 640);
        AxeCheck.assertNoViolations(page);
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, "branded-questions-dark");
        assertFilesAreKept(page);
    }

    private void assertIsOnThePosterAndOnACopy(Page page, Wave wave) {
        fielded.openLink(true, Optional.empty());
        page.navigate("/app/wave/open-link?survey=" + wave.survey() + "&wave=" + wave.id());
        assertThat(page.locator(".poster .logo img")).hasAttribute("alt", HOSTILE);
        assertThat(page.locator(".poster .logo img")).hasJSProperty("naturalWidth", 480);
        AxeCheck.assertReadableEverywhere(page);
        picture(page, "branded-poster");

        page.navigate("/app/survey/new");
        page.getByLabel("Titel in het Nederlands").fill("Kopie");
        page.getByLabel("Titel in het Engels").fill("Copy");
        page.getByLabel("Beginnen met").selectOption(wave.survey().toString());
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak het onderzoek")));
        page.navigate(page.url().replaceAll("/app/survey/[^?]*", "/app/survey/branding"));
        assertThat(page.locator(".logo img")).hasAttribute("alt", HOSTILE);
        assertThat(page.locator("input[name$=':colour']")).hasValue("#ffc400");
    }

    private static void assertShown(Page page) {
        Locator logo = page.locator(".brand img");
        assertThat(logo).hasAttribute("alt", HOSTILE);
        assertThat(logo).hasAttribute("src", Pattern.compile("/a/brand/logo\\.[0-9a-f]{16}\\.png"));
        assertThat(logo).hasAttribute("width", "480");
        assertThat(logo).hasAttribute("height", "120");
        assertThat(logo).hasJSProperty("complete", true);
        assertThat(logo).hasJSProperty("naturalWidth", 480);
        assertThat(logo).hasCSS("height", "48px");
    }

    private void assertFilesAreKept(Page page) {
        HttpVisitor nobody = new HttpVisitor(meetlat);
        for (String file : new String[] {page.locator(".brand img").getAttribute("src"),
                page.locator("link[href^='/a/brand/']").getAttribute("href")}) {
            HttpResponse<String> answer = nobody.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        for (String none : new String[] {"logo.0000000000000000.png", "logo.x.png", "colours.ffc400.00000000.css",
                "../brand", "x"}) {
            assertThat(nobody.get("/a/brand/" + none).statusCode()).as(none).isIn(400, 404);
        }
    }

    private static void says(Page page, String words) {
        page.getByLabel("Wat staat er op het logo? (Nederlands)").fill(words);
        page.getByLabel("Wat staat er op het logo? (Engels)").fill(words);
    }

    private static void press(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar").setExact(true)).click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
