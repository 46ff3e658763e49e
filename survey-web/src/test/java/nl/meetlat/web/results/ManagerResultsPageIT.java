package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.ImportedExample;
import nl.meetlat.web.testing.page.ResultsPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** The results of the example as a manager of one of the four organisations sees them. */
@InBrowser
class ManagerResultsPageIT {

    private final RunningMeetlat meetlat;
    private final ImportedExample example;

    ManagerResultsPageIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        example = ImportedExample.in(meetlat);
    }

    private ResultsPage results(Page page, String organisation) {
        SignInPage.signIn(page, TestAccount.manager(meetlat, organisation).memberOf(meetlat, example.id()));
        return ResultsPage.open(page, example.id(), example.wave());
    }

    @Test
    void results_ofAManager_showTheOwnOrganisationBesideTheTotal(Page page) {
        ResultsPage results = results(page, "Jarabee");

        assertThat(results.columns("Herkenbaarheid: ‘Ziet u").subList(0, 4)).containsExactly("", "Jarabee",
                "Andere organisaties", "Totaal");
        assertThat(results.row("Herkenbaarheid: ‘Ziet u", "Vertrouwen").subList(0, 3)).containsExactly("82", "46",
                "53");
        assertThat(results.text()).contains("Jarabee naast het totaal").doesNotContain("BjzO", "Pactum", "Trias");
        assertThat(results.hasTable("naar functie")).isFalse();
        results.assertAccessible();
        page.setViewportSize(360, 800);
        results.assertAccessible();
        Look.assertFits(page);
    }

    @Test
    void results_whenTheOwnOrganisationIsSmall_hideItAndSayWhy(Page page) {
        example.showFrom(meetlat, 34);
        ResultsPage results = results(page, "Pactum");

        assertThat(results.row("Herkenbaarheid: ‘Ziet u", "Vertrouwen").subList(0, 3)).containsExactly("verborgen",
                "verborgen", "53");
        assertThat(results.row("Gemiddelde scores naar organisatie", "Ruimte").subList(0, 3))
                .containsExactly("verborgen", "verborgen", "3,4");
        assertThat(results.text()).contains("Verborgen: cijfers van groepen kleiner dan 34, en cijfers waaruit die af"
                + " te leiden zijn.");
        results.assertAccessible();
    }
}
