package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;

/** The form for one construct. */
public final class ConstructPage extends EditorPage {

    ConstructPage(Page page) {
        super(page);
    }

    public ConstructPage fill(String code, String dutch, String english) {
        field("Code").first().fill(code);
        write("Naam", dutch, english);
        return this;
    }

    public ConstructPage item(String code) {
        field(code + " Hoort erbij").check();
        return this;
    }

    public ConstructPage reverseCoded(String code) {
        item(code);
        field(code + " Omgekeerd").check();
        return this;
    }

    public ConstructsPage save() {
        Arrival.by(button("Bewaar"));
        return new ConstructsPage(page);
    }
}
