package nl.meetlat.web.design.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;

/** The form for one answer scale. */
public final class ScalePage extends EditorPage {

    ScalePage(Page page) {
        super(page);
    }

    public ScalePage code(String code) {
        field("Code").fill(code);
        return this;
    }

    /** @param row from 1 */
    public ScalePage point(int row, String value, String dutch, String english) {
        Locator point = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Antwoord " + row));
        point.getByLabel("Waarde").fill(value);
        point.getByLabel("Antwoord (Nederlands)").fill(dutch);
        point.getByLabel("Antwoord (Engels)").fill(english);
        return this;
    }

    public ScalesPage save() {
        Arrival.by(button("Bewaar"));
        return new ScalesPage(page);
    }
}
