package nl.meetlat.web.testing.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;

/** A respondent who goes through the questionnaire from the link in the mail to the last page. */
public final class RespondentVisit extends PageObject {

    private RespondentVisit(Page page) {
        super(page);
    }

    /** Follows the link. @param link as it stands in the mail */
    public static RespondentVisit follow(Page page, String link) {
        page.navigate(link);
        return new RespondentVisit(page);
    }

    /** Presses a button by its words. */
    public RespondentVisit press(String button) {
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /** Follows a link by its words. */
    public RespondentVisit go(String link) {
        Arrival.by(link(link));
        return this;
    }

    /** Chooses an answer to a question and waits until it is saved. */
    public RespondentVisit choose(String question, String answer) {
        Locator card = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
        page.waitForResponse(saved -> saved.request().method().equals("PUT"),
                () -> card.getByText(answer, new Locator.GetByTextOptions().setExact(true)).click());
        return this;
    }
}
