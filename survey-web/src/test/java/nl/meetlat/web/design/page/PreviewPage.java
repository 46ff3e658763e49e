package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** The questionnaire as a respondent will see it, from welcome to thanks. */
public final class PreviewPage extends PageObject {

    PreviewPage(Page page) {
        super(page);
    }

    public PreviewPage begin() {
        Arrival.by(button("Begin met de vragen"));
        return this;
    }

    public PreviewPage next() {
        Arrival.by(page.locator("button[value=next]"));
        return this;
    }

    /** Sends what is on the overview. */
    public PreviewPage submit() {
        Arrival.by(page.locator("form.submit button"));
        return this;
    }

    public PreviewPage inEnglish() {
        Arrival.by(page.getByText("English"));
        return this;
    }

    public QuestionsPage back() {
        Arrival.by(link("Terug naar de vragenlijst"));
        return new QuestionsPage(page);
    }
}
