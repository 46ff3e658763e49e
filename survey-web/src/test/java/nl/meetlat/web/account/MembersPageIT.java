package nl.meetlat.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestSurvey;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

@InBrowser
class MembersPageIT {

    @Test
    void access_givenAndTakenAway_holdsAtTheNextClick(Page page, RunningMeetlat meetlat) {
        TestSurvey survey = TestSurvey.fielded(meetlat);
        TestAccount researcher = TestAccount.researcher(meetlat).memberOf(meetlat, survey.id());
        TestAccount manager = TestAccount.manager(meetlat, "Trias");
        HttpVisitor reader = HttpVisitor.signedIn(meetlat, manager);
        String waves = survey.path("/api/surveys/%d/waves");
        SignInPage.signIn(page, researcher);
        page.navigate(survey.path("/app/survey/members?survey=%d"));
        assertThat(reader.get(waves).statusCode()).isEqualTo(404);
        AxeCheck.assertNoViolations(page);

        give(page, manager);
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("kan nu bij het onderzoek");
        assertThat(reader.get(waves).statusCode()).isEqualTo(200);
        AxeCheck.assertNoViolations(page);
        page.setViewportSize(320, 640);
        Look.assertFits(page);

        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neem toegang weg")));
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("kan niet meer bij het onderzoek");
        assertThat(reader.get(waves).statusCode()).isEqualTo(404);
    }

    @Test
    void access_forAnAddressWithoutAccount_saysWhatToDo(Page page, RunningMeetlat meetlat) {
        TestSurvey survey = TestSurvey.fielded(meetlat);
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, survey.id()));
        page.navigate(survey.path("/app/survey/members?survey=%d"));

        give(page, new TestAccount(1, "niemand@example.org", ""));

        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Vraag de beheerder om een account");
        AxeCheck.assertNoViolations(page);
    }

    private static void give(Page page, TestAccount account) {
        page.getByLabel("E-mailadres").fill(account.email());
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Geef toegang")));
    }
}
