package nl.meetlat.web.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Going from one page to the next, be it the same one again: whoever looks at a page straight after a click may still be
 * looking at the one before it.
 */
public final class Arrival {

    private Arrival() {}

    /** Clicks what leads to a page and returns when that page has loaded. */
    public static void by(Locator control) {
        control.page().waitForNavigation(control::click);
    }

    /** Presses a key that leads to a page and returns when that page has loaded. */
    public static void by(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }
}
