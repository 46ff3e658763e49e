package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;

/** The answer scales of a questionnaire. */
public final class ScalesPage extends EditorPage {

    ScalesPage(Page page) {
        super(page);
    }

    public ScalePage newScale() {
        Arrival.by(link("Nieuwe schaal"));
        return new ScalePage(page);
    }

    /** Opens a scale of the questionnaire. */
    public ScalePage scale(String code) {
        Arrival.by(link("Wijzig " + code));
        return new ScalePage(page);
    }

    /** @param code of a standard scale */
    public ScalesPage addStandard(String code) {
        page.getByRole(AriaRole.RADIO).and(page.locator("[value='" + code + "']")).check();
        Arrival.by(button("Voeg toe"));
        return this;
    }
}
