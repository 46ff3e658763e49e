package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;

/** What a draft lacks, and its publication. */
public final class PublishPage extends EditorPage {

    PublishPage(Page page) {
        super(page);
    }

    /** What is lacking, in sentences. */
    public List<String> shortcomings() {
        return page.locator(".lack li > span").allInnerTexts();
    }

    /** Follows the link beside what is lacking. */
    public QuestionPage fillIn(String lacking) {
        Arrival.by(page.locator(".lack li").filter(new Locator.FilterOptions().setHasText(lacking))
                .getByRole(AriaRole.LINK));
        return new QuestionPage(page);
    }

    public SurveyPage publish() {
        Arrival.by(button("Stel versie"));
        return new SurveyPage(page);
    }
}
