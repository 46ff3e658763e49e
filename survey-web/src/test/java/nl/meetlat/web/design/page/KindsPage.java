package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;

/** The choice of the kind of a new question. */
public final class KindsPage extends EditorPage {

    KindsPage(Page page) {
        super(page);
    }

    public QuestionPage choose(String kind) {
        link(kind).click();
        return new QuestionPage(page);
    }
}
