package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;

/** The constructs of a questionnaire. */
public final class ConstructsPage extends EditorPage {

    ConstructsPage(Page page) {
        super(page);
    }

    public ConstructPage newConstruct() {
        Arrival.by(link("Nieuw construct"));
        return new ConstructPage(page);
    }
}
