package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The answer scales of a questionnaire. */
public final class ScalesPage extends EditorPage {

    ScalesPage(Page page) {
        super(page);
    }

    public ScalePage newScale() {
        link("Nieuwe schaal").click();
        return new ScalePage(page);
    }

    /** @param code of a standard scale */
    public ScalesPage addStandard(String code) {
        page.getByRole(AriaRole.RADIO).and(page.locator("[value='" + code + "']")).check();
        button("Voeg toe").click();
        return this;
    }
}
