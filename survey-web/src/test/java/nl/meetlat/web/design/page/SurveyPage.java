package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** One survey: its waves and versions. */
public final class SurveyPage extends PageObject {

    SurveyPage(Page page) {
        super(page);
    }

    /** The one that is open. */
    public static SurveyPage of(Page page) {
        return new SurveyPage(page);
    }

    public WaveForm newWave() {
        Arrival.by(link("Nieuwe meting"));
        return new WaveForm(page);
    }

    public QuestionsPage newVersion() {
        Arrival.by(button("Begin een nieuwe versie"));
        return new QuestionsPage(page);
    }

    /** The questions of a version as they stand. */
    public QuestionsPage content(int version) {
        Arrival.by(link("Inhoud versie " + version));
        return new QuestionsPage(page);
    }
}
