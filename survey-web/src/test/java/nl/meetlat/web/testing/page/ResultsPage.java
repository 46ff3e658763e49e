package nl.meetlat.web.testing.page;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.core.survey.Wave;

/** The results of a wave: chapters with tables, sentences and charts. */
public final class ResultsPage extends PageObject {

    private ResultsPage(Page page) {
        super(page);
    }

    public static ResultsPage open(Page page, long survey, long wave) {
        page.navigate("/app/wave/results?survey=" + survey + "&wave=" + wave);
        return new ResultsPage(page);
    }

    public static ResultsPage open(Page page, Wave wave) {
        return open(page, wave.survey().value(), wave.id().value());
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

    /** Everything there is to read, tables that are folded away included. */
    @Override
    public String text() {
        return content().textContent().replace('\u00a0', ' ');
    }

    /** The headings of the chapters, as the list of contents has them. */
    public List<String> chapters() {
        return page.locator("nav.chapters a").allTextContents();
    }

    /** Goes to a chapter; answers its heading. */
    public Locator goTo(String chapter) {
        page.locator("nav.chapters").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(chapter)).click();
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(chapter).setExact(true)).first();
    }

    public boolean hasTable(String caption) {
        return table(caption).count() > 0;
    }

    /** The cells beside the heading of a row. */
    public List<String> row(String caption, String heading) {
        return row(caption, "", heading);
    }

    /** The cells beside the heading of the first such row below the heading of a group of rows. */
    public List<String> row(String caption, String group, String heading) {
        boolean found = group.isEmpty();
        for (Locator row : table(caption).first().locator("tbody tr").all()) {
            String head = row.locator("th").first().textContent().strip();
            if (found && head.equals(heading)) {
                return row.locator("td").allTextContents().stream().map(cell -> cell.replace('\u00a0', ' ')).toList();
            }
            found |= head.equals(group);
        }
        throw new AssertionError("no row " + group + " " + heading + " in " + caption);
    }

    /** The headings of the columns, the last row of the head. */
    public List<String> columns(String caption) {
        return table(caption).first().locator("thead tr").last().locator("th, td").allTextContents();
    }

    /** The rows of a table that carry a mark in words that something in them is significant. */
    public List<String> significantRows(String caption) {
        return table(caption).first().locator("tbody tr:has(td.significant) > th").allTextContents();
    }

    /** Charts that can be seen. */
    public int chartsShown() {
        return (int) page.locator("figure svg").all().stream().filter(Locator::isVisible).count();
    }

    /** The table of a chart, which is folded away at first. */
    public Locator folded(String chartCaption) {
        return figure(chartCaption).locator("table");
    }

    /** Unfolds the table of a chart with one click. */
    public void unfold(String chartCaption) {
        figure(chartCaption).locator("summary").click();
    }

    /** The sentence beside a chart. */
    public String sentence(String chartCaption) {
        return figure(chartCaption).locator(".say").textContent().replace('\u00a0', ' ');
    }

    private Locator figure(String caption) {
        return page.locator("figure").filter(new Locator.FilterOptions().setHasText(caption)).first();
    }

    private Locator table(String caption) {
        return page.locator("table").filter(new Locator.FilterOptions().setHas(
                page.locator("caption").filter(new Locator.FilterOptions().setHasText(caption))));
    }
}
