package nl.meetlat.web.testing.answering;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** A page that says something: received, declined, closed, unknown. */
public final class NoticeScreen extends PageObject {

    public NoticeScreen(Page page) {
        super(page);
    }

    /** Everything on it. */
    public Locator words() {
        return page.locator("main");
    }

    /** Confirms not to take part. */
    public NoticeScreen confirmDecline() {
        Arrival.by(button("Ik doe niet mee"));
        return this;
    }
}
