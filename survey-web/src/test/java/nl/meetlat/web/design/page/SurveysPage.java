package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** The list of surveys. */
public final class SurveysPage extends PageObject {

    private SurveysPage(Page page) {
        super(page);
    }

    public static SurveysPage open(Page page) {
        page.navigate("/app/surveys");
        return new SurveysPage(page);
    }

    public NewSurveyPage newSurvey() {
        Arrival.by(link("Nieuw onderzoek"));
        return new NewSurveyPage(page);
    }

    public SurveyPage survey(String title) {
        Arrival.by(link(title).first());
        return new SurveyPage(page);
    }
}
