package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.page.PageObject;

/** What the pages of the editor share: the way to the others. */
public abstract class EditorPage extends PageObject {

    protected EditorPage(Page page) {
        super(page);
    }

    public QuestionsPage questions() {
        tab("Vragen");
        return new QuestionsPage(page);
    }

    public TextsPage texts() {
        tab("Teksten");
        return new TextsPage(page);
    }

    public ScalesPage scales() {
        tab("Antwoordschalen");
        return new ScalesPage(page);
    }

    public ConstructsPage constructs() {
        tab("Constructen");
        return new ConstructsPage(page);
    }

    public PreviewPage preview() {
        tab("Bekijken");
        return new PreviewPage(page);
    }

    public PublishPage publishing() {
        tab("Vaststellen");
        return new PublishPage(page);
    }

    /** What does not go together, in sentences. */
    public List<String> conflicts() {
        return page.locator("#conflicts li").allInnerTexts().stream()
                .map(text -> text.replaceFirst("(?s)\\s*Herstel\\s*:.*", "")).toList();
    }

    /** What Meetlat said went well; none when it said nothing. */
    public List<String> notices() {
        return page.locator(".told.good").allInnerTexts();
    }

    /** Whether there is a way to the page with this name. */
    public boolean leadsTo(String tab) {
        return tabs().getByText(tab, new Locator.GetByTextOptions().setExact(true)).count() > 0;
    }

    /** Writes a text in both languages. */
    protected void write(String label, String dutch, String english) {
        field(label + " (Nederlands)").fill(dutch);
        field(label + " (Engels)").fill(english);
    }

    private void tab(String name) {
        Arrival.by(tabs().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    private Locator tabs() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Vragenlijst bewerken"));
    }
}
