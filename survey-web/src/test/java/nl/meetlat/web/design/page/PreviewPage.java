package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.page.PageObject;

/** The questionnaire as a respondent will see it, from welcome to thanks. */
public final class PreviewPage extends PageObject {

    PreviewPage(Page page) {
        super(page);
    }

    public PreviewPage begin() {
        button("Begin met de vragen").click();
        return this;
    }

    public PreviewPage next() {
        page.locator("button[value=next]").click();
        return this;
    }

    public PreviewPage inEnglish() {
        page.getByText("English").click();
        return this;
    }

    public QuestionsPage back() {
        link("Terug naar de vragenlijst").click();
        return new QuestionsPage(page);
    }
}
