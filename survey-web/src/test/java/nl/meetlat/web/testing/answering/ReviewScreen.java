package nl.meetlat.web.testing.answering;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** All answers, before they are sent. */
public final class ReviewScreen extends PageObject {

    public ReviewScreen(Page page) {
        super(page);
    }

    /** Everything on it. */
    public Locator answers() {
        return page.locator("main");
    }

    public NoticeScreen submit() {
        Arrival.by(button("Verstuur mijn antwoorden"));
        return new NoticeScreen(page);
    }
}
