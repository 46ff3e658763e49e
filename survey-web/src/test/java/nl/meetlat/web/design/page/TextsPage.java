package nl.meetlat.web.design.page;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;

/** The texts around the questions. */
public final class TextsPage extends EditorPage {

    TextsPage(Page page) {
        super(page);
    }

    public TextsPage title(String dutch, String english) {
        write("Titel", dutch, english);
        return this;
    }

    public TextsPage purpose(String dutch, String english) {
        write("Doel", dutch, english);
        return this;
    }

    public TextsPage thanks(String dutch, String english) {
        write("Bedankt", dutch, english);
        return this;
    }

    public TextsPage minutes(String minutes) {
        field("Geschatte duur in minuten").fill(minutes);
        return this;
    }

    public TextsPage save() {
        Arrival.by(button("Bewaar"));
        return this;
    }
}
