package nl.meetlat.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Documents;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private final Document document = Documents.withOneOfEverything(Language.DUTCH);
    private final String page = HtmlWriter.page(document);

    @Test
    void page_isDutchAndHasNoScriptAndNoRemoteResource() {
        assertThat(page).startsWith("<!doctype html>").contains("<html lang=\"nl\">")
                .doesNotContain("<script", "javascript:", "@import", "url(", " src=");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    @Test
    void page_whenTextsAreMarkup_showsThemAsText() {
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "#{7*7}${7*7}");
    }

    @Test
    void table_hasCaptionScopesAndWordsForWhatIsMarked() {
        assertThat(page).contains("<caption><span>Tabel 1. Scores", "scope=\"colgroup\" colspan=\"2\"", "scope=\"col\"",
                "scope=\"row\"", "scope=\"rowgroup\" colspan=\"5\"");
        assertThat(page).contains("<td class=\"number significant\"><strong>0,002<span aria-hidden=\"true\">*</span>"
                + "</strong><span class=\"unseen\"> (significant)</span></td>");
        assertThat(page).contains("<td class=\"number suppressed\">n\u00a0&lt;\u00a010</td>",
                "<td class=\"number\">63</td>",
                "3,25\u20133,50");
    }

    @Test
    void figure_isNamedSaidAndHasItsTable() {
        assertThat(page).contains("<figcaption>Figuur 1. Means nl</figcaption>", "role=\"img\" aria-label=\"Means\"",
                "<p class=\"say\">They differ.</p>", "<summary>Toon de cijfers in een tabel</summary>",
                "<caption><span>Tabel 2. Means in numbers</span></caption>");
    }

    @Test
    void fragment_beginsAtTheLevelOfThePage() {
        String fragment = HtmlWriter.fragment(document.blocks(), Language.ENGLISH, 3);
        assertThat(fragment).startsWith("<h3 id=\"chapter\">").contains("<h4 id=\"method\">", "<i>F</i>(2,\u00a0173)")
                .doesNotContain("<style", "<html");
    }

    @Test
    void styleSource_isTheHashOfTheOnlyStyle() {
        assertThat(page.split("<style>", -1)).hasSize(2);
        assertThat(HtmlWriter.styleSource()).matches("'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(List.of(page.split("style=", -1))).hasSize(1);
    }
}
