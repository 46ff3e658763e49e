package nl.meetlat.web.testing.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.browser.Arrival;

/** Where a researcher pastes or uploads a list of participants, in Dutch. */
public final class ParticipantListPage extends PageObject {

    private ParticipantListPage(Page page) {
        super(page);
    }

    public static ParticipantListPage open(Page page, Wave wave) {
        page.navigate("/app/wave/participants/add?survey=" + wave.survey() + "&wave=" + wave.id());
        return new ParticipantListPage(page);
    }

    /** Pastes the list and has it read. */
    public ParticipantListPage paste(String list) {
        field("Plak de lijst").fill(list);
        Arrival.by(button("Lees de lijst"));
        return this;
    }

    /** Chooses a file and has it read. */
    public ParticipantListPage upload(String name, byte[] content) {
        field("Of kies een bestand").setInputFiles(new FilePayload(name, "text/csv", content));
        Arrival.by(button("Lees de lijst"));
        return this;
    }

    /** What the page makes of the list: how many can be added, or that nobody was. */
    public Locator verdict() {
        return page.locator("#outcome");
    }

    /** What is wrong with the list, row by row. */
    public List<String> problems() {
        verdict().waitFor();
        return page.locator("#outcome-box li").allInnerTexts();
    }

    /** The rows of the preview, cells separated by {@code |}. */
    public List<String> preview() {
        return page.locator("table tbody tr").all().stream()
                .map(row -> String.join("|", row.locator("th, td").allInnerTexts())).toList();
    }

    /** Adds everybody; arrives at the list of participants. */
    public void add() {
        Arrival.by(page.locator("button.primary, input.primary"));
        page.waitForURL(address -> !address.contains("/add"));
    }
}
