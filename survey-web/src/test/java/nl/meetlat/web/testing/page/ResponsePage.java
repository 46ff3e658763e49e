package nl.meetlat.web.testing.page;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.core.survey.Wave;

/** Where a researcher sees how the fieldwork goes, in Dutch. */
public final class ResponsePage extends PageObject {

    private ResponsePage(Page page) {
        super(page);
    }

    public static ResponsePage open(Page page, Wave wave) {
        page.navigate("/app/wave/response?survey=" + wave.survey() + "&wave=" + wave.id());
        return new ResponsePage(page);
    }

    /** How many people are how far, by the words of the page. */
    public Map<String, Integer> stages() {
        Map<String, Integer> stages = new LinkedHashMap<>();
        for (Locator stage : page.locator(".stages li").all()) {
            stages.put(stage.locator("span").innerText(), Integer.valueOf(stage.locator("b").innerText()));
        }
        return stages;
    }

    /** The sentences beside the chart of completions per day. */
    public Locator perDay() {
        return page.locator("section[aria-labelledby=days]");
    }

    /** The row of a group, cells separated by {@code |}. */
    public String group(String name) {
        Locator row = page.locator("table tr")
                .filter(new Locator.FilterOptions().setHas(page.getByText(name, new Page.GetByTextOptions()
                        .setExact(true))));
        return String.join("|", row.first().locator("th, td").allInnerTexts().stream().map(String::strip).toList());
    }
}
