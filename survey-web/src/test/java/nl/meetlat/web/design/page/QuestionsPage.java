package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;

/** The outline of a questionnaire. */
public final class QuestionsPage extends EditorPage {

    QuestionsPage(Page page) {
        super(page);
    }

    public QuestionsPage addPage(String dutch, String english) {
        write("Kop van de nieuwe pagina", dutch, english);
        Arrival.by(button("Voeg een pagina toe"));
        return this;
    }

    /** Opens the choice of a kind for a page. */
    public KindsPage addQuestion(String pageTitle) {
        Arrival.by(outlined(pageTitle).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Voeg een vraag toe")));
        return new KindsPage(page);
    }

    public QuestionPage question(String code) {
        Arrival.by(page.locator("#question-" + code).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Wijzig")));
        return new QuestionPage(page);
    }

    public QuestionsPage moveUp(String code) {
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(code + " omhoog")));
        return this;
    }

    public QuestionsPage remove(String code) {
        question(code, "Verwijder").click();
        Arrival.by(question(code, "Ja, verwijder"));
        return this;
    }

    /** The codes of all questions, in order. */
    public List<String> codes() {
        return page.locator(".outline .about b").allInnerTexts();
    }

    /** What is said to be wrong with a question, at its place. */
    public List<String> wrongWith(String code) {
        return page.locator("#question-" + code + " .wrong").allInnerTexts();
    }

    private Locator outlined(String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private Locator question(String code, String deed) {
        Locator row = page.locator("#question-" + code);
        return row.getByText(deed, new Locator.GetByTextOptions().setExact(true))
                .or(row.locator("input[value='" + deed + "']"))
                .first();
    }
}
