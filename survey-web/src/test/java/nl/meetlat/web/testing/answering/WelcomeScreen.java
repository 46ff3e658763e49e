package nl.meetlat.web.testing.answering;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.page.PageObject;

/** What somebody reads before the questions. */
public final class WelcomeScreen extends PageObject {

    /** The one that is open. */
    public WelcomeScreen(Page page) {
        super(page);
    }

    /** Follows the personal link. */
    public static WelcomeScreen open(Page page, Invitee invitee) {
        page.navigate(invitee.link().toString());
        return new WelcomeScreen(page);
    }

    public QuestionsScreen begin() {
        Arrival.by(button("Begin met de vragen"));
        return new QuestionsScreen(page);
    }

    /** To the question whether one is sure. */
    public NoticeScreen decline() {
        Arrival.by(link("Ik doe liever niet mee"));
        return new NoticeScreen(page);
    }
}
