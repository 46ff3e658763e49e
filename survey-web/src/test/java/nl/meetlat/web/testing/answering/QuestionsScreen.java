package nl.meetlat.web.testing.answering;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** A page of questions. */
public final class QuestionsScreen extends PageObject {

    public QuestionsScreen(Page page) {
        super(page);
    }

    /** The card of the question with these words in it. */
    public Locator card(String question) {
        return page.locator("[data-item]").filter(new Locator.FilterOptions().setHasText(question));
    }

    /** Presses an option of the question. */
    public QuestionsScreen choose(String question, String option) {
        card(question).getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).click();
        return this;
    }

    /** Types into the field of the question and leaves it. */
    public QuestionsScreen type(String question, String text) {
        Locator field = card(question).locator("input:not([type=hidden]), textarea");
        field.fill(text);
        field.blur();
        return this;
    }

    /** What stands under the question about its being saved. */
    public Locator saved(String question) {
        return card(question).getByRole(AriaRole.STATUS);
    }

    /** What is wrong with the answer. */
    public Locator note(String question) {
        return card(question).locator(".note");
    }

    /** The words about the connection. */
    public Locator connection() {
        return page.locator("#connection");
    }

    /** What to look at, above the questions. */
    public Locator summary() {
        return page.locator("#summary");
    }

    public QuestionsScreen next() {
        Arrival.by(button("Volgende"));
        return this;
    }

    /** Presses the button for the next page, without a connection to get there. */
    public QuestionsScreen nextInVain() {
        button("Volgende").click();
        return this;
    }

    public QuestionsScreen previous() {
        Arrival.by(button("Vorige"));
        return this;
    }

    public ReviewScreen toReview() {
        Arrival.by(button("Naar het overzicht"));
        return new ReviewScreen(page);
    }
}
