package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** The form for a wave. */
public final class WaveForm extends PageObject {

    WaveForm(Page page) {
        super(page);
    }

    public static WaveForm open(Page page, String place) {
        page.navigate("/app/survey/wave?" + place);
        return new WaveForm(page);
    }

    public WaveForm name(String name) {
        field("Naam").fill(name);
        return this;
    }

    /** @param number of a published version */
    public WaveForm version(int number) {
        field("Vragenlijst").selectOption("versie " + number);
        return this;
    }

    public WaveForm invitation(String dutch) {
        field("Uitnodiging: Tekst (Nederlands)").fill(dutch);
        return this;
    }

    /** Makes or keeps the wave; the number of the wave one arrives at is in the address. */
    public WaveForm save() {
        Arrival.by(button("Maak de meting").or(button("Bewaar")).first());
        return this;
    }
}
