package nl.meetlat.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class AccountPagesPageIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/sign-out", "/nothing"})
    void page_withoutSignIn_hasNoBarriersAndFitsAPhone(String path, Page page) {
        page.navigate(path);

        AxeCheck.assertNoViolations(page);
        assertFitsAPhone(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/accounts", "/app/accounts/new", "/app/profile", "/app/account?account=1"})
    void page_ofAccounts_hasNoBarriersAndFitsAPhone(String path, Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.administrator(meetlat));
        page.navigate(path);

        AxeCheck.assertNoViolations(page);
        assertFitsAPhone(page);
    }

    @Test
    void signIn_whenFieldsAreEmpty_leadsToEachOfThem(Page page) {
        SignInPage signIn = SignInPage.open(page).enter("", "");

        assertThat(signIn.title()).startsWith("Fout:");
        PlaywrightAssertions.assertThat(page.locator("#errors")).isFocused();
        Locator summary = page.getByRole(AriaRole.ALERT);
        summary.getByRole(AriaRole.LINK).nth(1).click();
        PlaywrightAssertions.assertThat(page.getByLabel("Wachtwoord")).isFocused();
        PlaywrightAssertions.assertThat(page.getByLabel("Wachtwoord")).hasAttribute("aria-invalid", "true");
        signIn.assertAccessible();
    }

    @Test
    void signIn_whenOneWasGoingSomewhere_arrivesThere(Page page, RunningMeetlat meetlat) {
        TestAccount account = TestAccount.administrator(meetlat);
        page.navigate("/app/accounts/new");
        page.getByLabel("E-mailadres").fill(account.email());
        page.getByLabel("Wachtwoord").fill(account.password());
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden")));

        assertThat(heading(page)).isEqualTo("Nieuw account");
    }

    @Test
    void account_fromMakingToDisabling_worksAsTheAdministratorIsTold(Page page, Devices devices,
            RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.administrator(meetlat));
        String name = "Manager " + UUID.randomUUID();
        String email = UUID.randomUUID() + "@example.org";
        page.navigate("/app/accounts/new");
        page.getByLabel("Naam").fill(name);
        page.getByLabel("E-mailadres").fill(email);
        page.getByLabel("Rol").selectOption("manager");
        press(page, "Maak account");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Vul de organisatie van deze manager in.");
        page.getByLabel("Organisatie").fill("Trias");
        press(page, "Maak account");
        String password = page.locator("#password").innerText();
        AxeCheck.assertNoViolations(page);

        Page other = devices.open();
        SignInPage.open(other).enter(email, password);
        other.navigate("/app/profile");
        assertThat(heading(other)).isEqualTo("Uw account");

        page.navigate("/app/accounts");
        Arrival.by(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)));
        page.getByText("Blokkeer", new Page.GetByTextOptions().setExact(true)).click();
        press(page, "Blokkeer dit account");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("Het account is geblokkeerd.");
        AxeCheck.assertNoViolations(page);

        other.navigate("/app/profile");
        assertThat(heading(other)).isEqualTo("Aanmelden");
    }

    @Test
    void account_whenTheAddressIsTaken_saysSoAtTheField(Page page, RunningMeetlat meetlat) {
        TestAccount administrator = TestAccount.administrator(meetlat);
        SignInPage.signIn(page, administrator);
        page.navigate("/app/accounts/new");
        page.getByLabel("Naam").fill("Nog iemand");
        page.getByLabel("E-mailadres").fill(administrator.email().toUpperCase(java.util.Locale.ROOT));

        press(page, "Maak account");

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("al een account met dit e-mailadres");
        assertThat(page.getByLabel("E-mailadres").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void account_whenNoMailCanGoToTheAddress_saysSoAtTheField(Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.administrator(meetlat));
        page.navigate("/app/accounts/new");
        page.getByLabel("Naam").fill("Nog iemand");
        page.getByLabel("E-mailadres").fill("nog..iemand@example.org");

        press(page, "Maak account");

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("zoals naam@example.org");
        assertThat(page.getByLabel("E-mailadres").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void account_thatIsOnesOwn_cannotBeDisabled(Page page, RunningMeetlat meetlat) {
        TestAccount administrator = TestAccount.administrator(meetlat);
        SignInPage.signIn(page, administrator);
        page.navigate("/app/account?account=" + administrator.id());
        page.getByText("Blokkeer", new Page.GetByTextOptions().setExact(true)).click();

        press(page, "Blokkeer dit account");

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Vraag een andere beheerder");
    }

    @Test
    void password_whenChangedByItsOwner_isTheOneToSignInWith(Page page, RunningMeetlat meetlat) {
        TestAccount account = TestAccount.researcher(meetlat);
        SignInPage.signIn(page, account);
        page.navigate("/app/profile");
        page.getByLabel("Huidig wachtwoord").fill("fout");
        page.getByLabel("Nieuw wachtwoord").fill("drie koeien in de wei");
        press(page, "Wijzig wachtwoord");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("uw huidige wachtwoord");
        page.getByLabel("Huidig wachtwoord").fill(account.password());
        page.getByLabel("Nieuw wachtwoord").fill("kort");
        press(page, "Wijzig wachtwoord");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("ten minste 12 tekens");
        page.getByLabel("Huidig wachtwoord").fill(account.password());
        page.getByLabel("Nieuw wachtwoord").fill("drie koeien in de wei");
        press(page, "Wijzig wachtwoord");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Uw wachtwoord is gewijzigd");

        SignInPage.open(page).enter(account.email(), account.password());
        assertThat(heading(page)).isEqualTo("Aanmelden");
        SignInPage.open(page).enter(account.email(), "drie koeien in de wei");
        page.navigate("/app/profile");
        assertThat(heading(page)).isEqualTo("Uw account");
    }

    @Test
    void language_whenSwitched_staysInThisBrowser(Page page) {
        page.navigate("/sign-in");

        press(page, "English");
        assertThat(heading(page)).isEqualTo("Sign in");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.navigate("/");
        AxeCheck.assertNoViolations(page);
        press(page, "Nederlands");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
    }

    private static void press(Page page, String button) {
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    private static void assertFitsAPhone(Page page) {
        page.setViewportSize(320, 640);
        Look.assertFits(page);
    }
}
