package nl.meetlat.web.testing.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.core.survey.Wave;

/** The results of a wave. */
public final class ResultsPage extends PageObject {

    private ResultsPage(Page page) {
        super(page);
    }

    public static ResultsPage open(Page page, Wave wave) {
        page.navigate("/app/wave/results?survey=" + wave.survey() + "&wave=" + wave.id());
        return new ResultsPage(page);
    }

    /** All of the page but its head and menus. */
    public Locator content() {
        return page.locator("main");
    }

    /** The rows of the first table in which this occurs, cells separated by {@code |}. */
    public List<String> tableWith(String text) {
        Locator table = page.locator(".document table").filter(new Locator.FilterOptions().setHasText(text)).first();
        return table.locator("tbody tr").all().stream()
                .map(row -> String.join("|",
                        row.locator("th, td").allInnerTexts().stream().map(String::strip).toList()))
                .toList();
    }
}
