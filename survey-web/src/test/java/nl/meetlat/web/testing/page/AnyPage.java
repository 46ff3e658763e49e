package nl.meetlat.web.testing.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.Look;

/** Whatever page one is at, for tests that go through many of them by the words on buttons and links. */
public final class AnyPage extends PageObject {

    public AnyPage(Page page) {
        super(page);
    }

    public AnyPage go(String address) {
        page.navigate(address);
        return this;
    }

    /** Presses a button that leads to a page. */
    public AnyPage press(String button) {
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /** Follows a link whose words contain these. */
    public AnyPage follow(String link) {
        Arrival.by(link(link));
        return this;
    }

    /** Clicks what folds open. */
    public AnyPage unfold(String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    public AnyPage fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Waits until all these words are on the page. */
    public AnyPage sees(String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(text);
        }
        return this;
    }

    /** No barriers, fits a phone, and pictures. */
    public AnyPage look(String name) {
        Look.onDeskAndPhone(page, name);
        return this;
    }
}
