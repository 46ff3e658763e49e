package nl.meetlat.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.ImportedExample;
import nl.meetlat.web.testing.page.ResultsPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The results of the example on the screen, against what was published of it. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsPageIT {

    private static final List<String> ORGANISATIONS = List.of("BjzO", "Jarabee", "Pactum", "Trias", "Totaal");
    private static final Map<String, String> GOALS = Map.of("DO1", "… ervaar ik minder bureaucratie", "DO2",
            "… is de zorg meer vraaggericht geworden", "DO3", "… is de hulpverlening effectiever geworden", "DO4",
            "… is de hulpverlening efficiënter geworden");
    private static final Map<String, String> SCORES = Map.of("cultuurverandering", "Cultuurverandering",
            "resultaatverantwoordelijkheid", "Resultaatverantwoordelijkheid", "proces_provincie",
            "Ervaring proces provincie");
    private static final Map<String, List<String>> GROUPS = Map.of("functie",
            List.of("bestuur", "management", "uitvoerend"), "organisatie",
            List.of("BjzO", "Jarabee", "Pactum", "Trias"), "dienstjaren", List.of("t0_2", "t2_5", "t5_10", "t10plus"));

    private final ImportedExample example;

    ResultsPageIT(RunningMeetlat meetlat) {
        example = ImportedExample.in(meetlat);
    }

    private ResultsPage results(Page page) {
        SignInPage.signIn(page, example.researcher());
        return ResultsPage.open(page, example.id(), example.wave());
    }

    @Test
    void results_ofTheExample_areThePublishedTables(Page page) throws IOException {
        ResultsPage results = results(page);

        for (CSVRecord line : published("kenmerken_deelnemers.csv")) {
            assertThat(results.row("Kenmerken van de deelnemers", line.get("categorie")).get(0))
                    .as(line.get("categorie")).isEqualTo(line.get("n"));
        }
        for (CSVRecord line : published("kernwaarden_herkenbaar.csv")) {
            assertThat(results.row("Herkenbaarheid: ‘Ziet u", line.get("Kernwaarde")).subList(0, 5))
                    .isEqualTo(ORGANISATIONS.stream().map(line::get).toList());
        }
        for (CSVRecord line : published("bereikte_doelen.csv")) {
            assertThat(results.row("Doelen: ‘Door de nieuwe werkwijze", GOALS.get(line.get("item"))).subList(0, 5))
                    .isEqualTo(ORGANISATIONS.stream().map(line::get).toList());
        }
        for (String file : List.of("scores_cultuurverandering_resultaatverantwoordelijkheid.csv",
                "score_ervaring_proces_provincie.csv")) {
            for (CSVRecord line : published(file)) {
                String by = line.get("background");
                assertThat(results.row("Gemiddelde scores naar " + by, SCORES.get(line.get("construct")))
                        .get(GROUPS.get(by).indexOf(line.get("group")))).as(line.toString())
                        .isEqualTo(line.get("gemiddeld"));
            }
        }
    }

    @Test
    void results_ofTheExample_markAndSayWhatIsSignificant(Page page) {
        ResultsPage results = results(page);

        assertThat(results.significantRows("Gemiddelde scores naar functie"))
                .containsExactly("Resultaatverantwoordelijkheid");
        assertThat(results.significantRows("Gemiddelde scores naar organisatie")).containsExactly("Cultuurverandering",
                "Ervaring proces provincie");
        assertThat(results.significantRows("Gemiddelde scores naar dienstjaren"))
                .containsExactly("Cultuurverandering");
        assertThat(results.columns("Gemiddelde scores naar organisatie")).containsExactly("", "BjzO", "Jarabee",
                "Pactum", "Trias", "Totaal", "F", "df", "p", "p (Holm)", "η²");
        assertThat(results.row("Gemiddelde scores naar dienstjaren", "Cultuurverandering").subList(4, 9))
                .containsExactly("3,6", "6,44", "3, 172", "< 0,001* (significant)", "0,008* (significant)");
        assertThat(results.columns("gemiddelde en standaarddeviatie naar functie")).containsExactly("", "n", "M", "SD",
                "95%-BI");
        assertThat(results.row("gemiddelde en standaarddeviatie naar functie", "Resultaatverantwoordelijkheid",
                "Bestuur / directie")).containsExactly("7", "4,43", "0,43", "4,03–4,82");
        assertThat(results.sentence("Cultuurverandering naar dienstjaren")).contains(
                "verschillen significant naar dienstjaren: F(3, 172) = 6,44; p < 0,001; η² = 0,10");
        assertThat(results.text()).contains("Vier van de 21 vergelijkingen laten een significant verschil zien",
                "Naar organisatie zijn geen significante verschillen gevonden");
    }

    @Test
    void results_ofTheExample_haveChartsWithTheirTableOneClickAway(Page page) {
        ResultsPage results = results(page);

        assertThat(results.chartsShown()).isEqualTo(15);
        Locator folded = results.folded("Ruimte: verdeling van de antwoorden");
        PlaywrightAssertions.assertThat(folded).isHidden();
        results.unfold("Ruimte: verdeling van de antwoorden");
        PlaywrightAssertions.assertThat(folded).isVisible();
        assertThat(results.chapters()).containsExactly("Respons", "Deelnemers", "Herkenbaarheid", "Belang", "Inzet",
                "Doelen", "Betrouwbaarheid", "Gemiddelde scores", "Verdeling van de antwoorden", "Methode");
        PlaywrightAssertions.assertThat(results.goTo("Doelen")).isInViewport();
    }

    @Test
    void results_inEnglish_areInEnglishThroughout(Devices devices) {
        Page page = devices.open();
        results(page);
        Arrival.by(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")));
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Results");
        ResultsPage results = ResultsPage.open(page, example.id(), example.wave());

        assertThat(results.heading()).isEqualTo("Results");
        assertThat(results.chapters()).contains("Recognition", "Importance", "Effort", "Goals");
        assertThat(results.text()).contains("p < .001", "Of the 247 people invited, 178 completed")
                .doesNotContain("Doelen", "Herkenbaarheid", "significant verschil");
    }

    @Test
    void results_inEverySchemeAndWidth_haveNoBarriersAndFit(Devices devices) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 360)) {
                Page page = devices.open(as -> as.setColorScheme(scheme).setViewportSize(width, 800));
                ResultsPage results = results(page);
                results.assertAccessible();
                Look.assertFits(page);
                page.navigate(example.path("/app/wave/report?survey=%d&wave=%d"));
                results.assertAccessible();
                Look.assertFits(page);
                page.navigate(example.path("/app/wave/report/report.html?survey=%d&wave=%d"));
                Look.assertFits(page);
            }
        }
    }

    @Test
    void files_ofTheReport_areWhatTheirCardsPromise(Page page) {
        results(page);
        page.navigate(example.path("/app/wave/report?survey=%d&wave=%d"));

        TreeSet<String> names = new TreeSet<>();
        for (String button : List.of("Download het rapport voor Word", "Download de tabellen als CSV",
                "Download results.json")) {
            names.add(page.waitForDownload(() -> page.getByText(button).click()).suggestedFilename());
        }
        assertThat(names).containsExactly("meetlat-" + example.wave() + "-report.docx",
                "meetlat-" + example.wave() + "-results.json", "meetlat-" + example.wave() + "-tables.zip");
    }

    private static List<CSVRecord> published(String name) throws IOException {
        Path file = ImportedExample.FOLDER.resolve("published").resolve(name);
        try (Reader in = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
