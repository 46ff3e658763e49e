package nl.meetlat.web.testing.answering;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.page.PageObject;

/** What somebody reads before the questions. */
public final class WelcomeScreen extends PageObject {

    private WelcomeScreen(Page page) {
        super(page);
    }

    /** Follows the personal link. */
    public static WelcomeScreen open(Page page, Invitee invitee) {
        page.navigate(invitee.link().toString());
        return new WelcomeScreen(page);
    }

    public QuestionsScreen begin() {
        button("Begin met de vragen").click();
        return new QuestionsScreen(page);
    }

    /** To the question whether one is sure. */
    public NoticeScreen decline() {
        link("Ik doe liever niet mee").click();
        return new NoticeScreen(page);
    }
}
