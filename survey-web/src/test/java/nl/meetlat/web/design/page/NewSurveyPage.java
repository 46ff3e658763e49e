package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** The form for a survey, from nothing or as a copy. */
public final class NewSurveyPage extends PageObject {

    NewSurveyPage(Page page) {
        super(page);
    }

    public QuestionsPage create(String dutch, String english) {
        field("Titel in het Nederlands").fill(dutch);
        field("Titel in het Engels").fill(english);
        Arrival.by(button("Maak het onderzoek"));
        return new QuestionsPage(page);
    }

    /** @param copied title of the survey it begins as a copy of */
    public QuestionsPage copy(String dutch, String copied) {
        field("Beginnen met").selectOption("een kopie van: " + copied);
        return create(dutch, "");
    }
}
