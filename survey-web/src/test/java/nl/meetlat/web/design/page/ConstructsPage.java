package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;

/** The constructs of a questionnaire. */
public final class ConstructsPage extends EditorPage {

    ConstructsPage(Page page) {
        super(page);
    }

    public ConstructPage newConstruct() {
        link("Nieuw construct").click();
        return new ConstructPage(page);
    }
}
