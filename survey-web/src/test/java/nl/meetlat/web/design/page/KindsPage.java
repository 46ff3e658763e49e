package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;

/** The choice of the kind of a new question. */
public final class KindsPage extends EditorPage {

    KindsPage(Page page) {
        super(page);
    }

    public QuestionPage choose(String kind) {
        Arrival.by(link(kind));
        return new QuestionPage(page);
    }
}
