package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The outline of a questionnaire. */
public final class QuestionsPage extends EditorPage {

    QuestionsPage(Page page) {
        super(page);
    }

    public QuestionsPage addPage(String dutch, String english) {
        write("Kop van de nieuwe pagina", dutch, english);
        button("Voeg een pagina toe").click();
        return this;
    }

    /** Opens the choice of a kind for a page. */
    public KindsPage addQuestion(String pageTitle) {
        outlined(pageTitle).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Voeg een vraag toe"))
                .click();
        return new KindsPage(page);
    }

    public QuestionPage question(String code) {
        page.locator("#question-" + code).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Wijzig"))
                .click();
        return new QuestionPage(page);
    }

    public QuestionsPage moveUp(String code) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(code + " omhoog")).click();
        return this;
    }

    public QuestionsPage remove(String code) {
        question(code, "Verwijder").click();
        question(code, "Ja, verwijder").click();
        return this;
    }

    /** The codes of all questions, in order. */
    public List<String> codes() {
        return page.locator(".outline .about b").allInnerTexts();
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
