package nl.meetlat.web.testing.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.browser.Arrival;

/** The list of participants of a wave, in Dutch. */
public final class ParticipantsPage extends PageObject {

    private ParticipantsPage(Page page) {
        super(page);
    }

    public static ParticipantsPage open(Page page, Wave wave) {
        page.navigate("/app/wave/participants?survey=" + wave.survey() + "&wave=" + wave.id());
        return new ParticipantsPage(page);
    }

    public Locator rows() {
        return page.locator("main tbody tr");
    }

    /** Which of how many pages. */
    public Locator where() {
        return page.locator("nav.pages span");
    }

    public Locator column(String heading) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    public ParticipantsPage next() {
        Arrival.by(link("Volgende"));
        return this;
    }

    /** @param column by its heading */
    public ParticipantsPage inOrderOf(String column) {
        field("Sorteer op").selectOption(column);
        Arrival.by(button("Toon"));
        return this;
    }

    public ParticipantsPage search(String text) {
        field("Zoek een deelnemer").fill(text);
        Arrival.by(button("Toon"));
        return this;
    }
}
