package nl.meetlat.web.testing.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.AxeCheck;

/** One page as a person meets it: found by roles and words, not by the markup behind them. */
public abstract class PageObject {

    protected final Page page;

    protected PageObject(Page page) {
        this.page = page;
    }

    /** The text of the page's one main heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    public String title() {
        return page.title();
    }

    /** Checks the page as it stands for barriers. */
    public void assertAccessible() {
        AxeCheck.assertNoViolations(page);
    }

    /** Checks it in light and dark, on a desk and on a phone. */
    public void assertReadableEverywhere() {
        AxeCheck.assertReadableEverywhere(page);
    }

    /** What Meetlat said went well, with nothing beside it that went wrong. */
    public String notice() {
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        return page.getByRole(AriaRole.STATUS).first().innerText();
    }

    /** What Meetlat said went wrong, above the page. */
    public String refusal() {
        return page.getByRole(AriaRole.ALERT).innerText();
    }

    /** The text of the page without its head and foot. */
    public String text() {
        return page.locator("main").innerText();
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator field(String label) {
        return page.getByLabel(label);
    }
}
