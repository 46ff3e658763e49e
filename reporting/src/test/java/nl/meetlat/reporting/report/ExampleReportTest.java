package nl.meetlat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.csv.CsvFormat;
import nl.meetlat.reporting.csv.CsvWriter;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.html.HtmlWriter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of the example, read back from the written files, against what was published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleReportTest {

    private static final List<String> ORGANISATIONS = List.of("BjzO", "Jarabee", "Pactum", "Trias", "Totaal");
    private static final Map<String, String> GOALS = Map.of("Minder bureaucratie*", "… ervaar ik minder bureaucratie",
            "Meer vraaggerichte zorg*", "… is de zorg meer vraaggericht geworden", "Hulpverlening effectiever*",
            "… is de hulpverlening effectiever geworden", "Hulpverlening efficiënter*",
            "… is de hulpverlening efficiënter geworden");
    private static final Map<String, String> CONSTRUCTS = Map.of("cultuurverandering", "Cultuurverandering",
            "resultaatverantwoordelijkheid", "Resultaatverantwoordelijkheid", "proces_provincie",
            "Ervaring proces provincie");

    private final Document dutch = Example.report(Language.DUTCH);

    Stream<List<Grid>> files() throws IOException {
        return Stream.of(Grid.ofWord(dutch), Grid.ofHtml(dutch));
    }

    @ParameterizedTest
    @MethodSource("files")
    void participants_areAsPublished(List<Grid> tables) throws IOException {
        Grid table = Grid.captioned(tables, "Kenmerken van de deelnemers");
        for (CSVRecord published : Example.published("kenmerken_deelnemers.csv")) {
            assertThat(table.row(published.get("categorie")).get(0)).as(published.get("categorie"))
                    .isEqualTo(published.get("n"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void recognition_isAsPublished(List<Grid> tables) throws IOException {
        Grid table = Grid.captioned(tables,
                "Herkenbaarheid: ‘Ziet u … als een herkenbaar element in de nieuwe werkwijze?’");
        assertThat(table.rows().get(1).subList(1, 6)).isEqualTo(ORGANISATIONS);
        for (CSVRecord published : Example.published("kernwaarden_herkenbaar.csv")) {
            assertThat(table.row(published.get("Kernwaarde")).subList(0, 5))
                    .isEqualTo(ORGANISATIONS.stream().map(published::get).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void goals_areAsPublished(List<Grid> tables) throws IOException {
        Grid table = Grid.captioned(tables, "Doelen: ‘Door de nieuwe werkwijze …’");
        for (CSVRecord published : Example.published("bereikte_doelen.csv")) {
            assertThat(table.row(GOALS.get(published.get("Doel"))).subList(0, 5))
                    .isEqualTo(ORGANISATIONS.stream().map(published::get).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void meanScores_areAsPublished(List<Grid> tables) throws IOException {
        for (String file : List.of("scores_cultuurverandering_resultaatverantwoordelijkheid.csv",
                "score_ervaring_proces_provincie.csv")) {
            for (CSVRecord published : Example.published(file)) {
                Grid table = Grid.captioned(tables, "Gemiddelde scores naar " + published.get("background"));
                int column = List.of("bestuur|BjzO|t0_2", "management|Jarabee|t2_5", "uitvoerend|Pactum|t5_10",
                        "-|Trias|t10plus").stream().map(names -> List.of(names.split("\\|"))).toList().stream()
                        .map(names -> names.contains(published.get("group"))).toList().indexOf(true);
                assertThat(table.row(CONSTRUCTS.get(published.get("construct"))).get(column)).as(published.toString())
                        .isEqualTo(published.get("gemiddeld"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void significantDifferences_areExactlyTheFourPublished(List<Grid> tables) {
        List<String> marked = List.of("functie", "organisatie", "dienstjaren").stream()
                .flatMap(by -> Grid.captioned(tables, "Gemiddelde scores naar " + by).rows().stream().skip(2)
                        .filter(row -> row.get(row.size() - 3).contains("*"))
                        .map(row -> row.get(0) + " naar " + by))
                .toList();
        assertThat(marked).containsExactly("Resultaatverantwoordelijkheid naar functie",
                "Cultuurverandering naar organisatie", "Ervaring proces provincie naar organisatie",
                "Cultuurverandering naar dienstjaren");
    }

    private static String words(Document document) {
        return HtmlWriter.page(document).replaceAll("<[^>]*>", "").replace('\u00a0', ' ');
    }

    @Test
    void statistics_inASentence_stayOnOneLine() {
        assertThat(HtmlWriter.page(dutch))
                .contains("<i>F</i>(3,\u00a0171)\u00a0=\u00a03,48; <i>p</i>\u00a0=\u00a00,017");
    }

    @Test
    void blocks_inEnglish_areCalledInEnglish() {
        assertThat(Example.report(Language.ENGLISH).blocks().stream().filter(Heading.class::isInstance)
                .map(Heading.class::cast).filter(heading -> heading.level() == 1).map(Heading::text))
                .containsSubsequence("Recognition", "Importance", "Effort", "Goals");
    }

    @Test
    void sentences_whenAllSharesAreAlike_nameNoHighestAndLowest() {
        assertThat(words(Example.reportOfFirstAnswers(Language.DUTCH)))
                .contains("Op elke vraag antwoordde 0% ‘Mee eens’ of ‘Zeer mee eens’.")
                .doesNotContain("het hoogst bij");
    }

    @Test
    void sentences_sayWhatThePublishedTextSays() {
        String page = words(dutch);
        assertThat(page).contains(
                "Van de 247 uitgenodigde personen hebben er 178 de vragenlijst ingevuld (een respons van 72%).",
                "het hoogst bij ‘Eigen Kracht’ (87%; 149 van 172) en het laagst bij ‘Balans’ (36%; 62 van 174)",
                "Vier van de 21 vergelijkingen laten een significant verschil zien (p &lt; 0,05).",
                "Na de correctie van Holm voor het aantal toetsen blijven er twee over.",
                "De gemiddelde scores op Cultuurverandering verschillen significant naar dienstjaren: "
                        + "F(3, 172) = 6,44; p &lt; 0,001; η² = 0,10 (een middelgroot effect). Het gemiddelde is het "
                        + "hoogst bij 2-5 jaar (M = 4,08; SD = 0,52) en het laagst bij 5-10 jaar (M = 3,37; SD = 0,54).",
                "F(3, 171) = 3,48; p = 0,017; η² = 0,057 (een klein effect). Het gemiddelde is het hoogst bij BjzO en "
                        + "Pactum (M = 2,93) en het laagst bij Jarabee (M = 2,51; SD = 0,64).",
                "Cronbachs alfa loopt van 0,697 (Eigen Kracht) tot 0,80 (Ruimte).");
    }

    @Test
    void alpha_inTheKeyFigures_hasTheDecimalsOfTheSentence() {
        assertThat(words(dutch)).contains("schalen, met een betrouwbaarheid (α) van 0,697 tot 0,80");
    }

    @Test
    void distributions_nameTheEndsOfTheScale() {
        assertThat(words(dutch)).contains("‘Zeer mee oneens’ naar links, ‘Zeer mee eens’ naar rechts.");
    }

    @Test
    void distributions_withReversedStatements_sayTheseAreLeftOut() {
        String sentence = "Stellingen die omgekeerd worden gescoord (R) zijn hierbij buiten beschouwing gelaten.";
        assertThat(words(dutch).split(Pattern.quote(sentence), -1)).hasSizeGreaterThan(1);
    }

    @Test
    void method_namesTheBoundsTheSoftwareUses() {
        assertThat(words(dutch)).contains("0,70 is de gangbare ondergrens", "minder dan 15 ");
        assertThat(words(Example.report(Language.ENGLISH))).contains(".70 is the customary lower limit",
                "fewer than 15 ");
    }

    @Test
    void sentences_inEnglish_followApa() {
        String page = words(Example.report(Language.ENGLISH));
        assertThat(page).contains(
                "Of the 247 people invited, 178 completed the questionnaire (a response rate of 72%).",
                "Four of the 21 comparisons show a significant difference (p &lt; .05).",
                "Mean scores on Responsibility for results differ significantly by position, F(2, 173) = 6.68, "
                        + "p = .002, η² = .07 (a medium-sized effect). The mean is highest for Board / executive "
                        + "management (M = 4.43, SD = 0.43) and lowest for Front-line staff (M = 3.49, SD = 0.68).");
        assertThat(page).doesNotContain("p = .000", "NaN", "Infinity", "{0}", "{1}");
    }

    @ParameterizedTest
    @MethodSource("hiddenFiles")
    void smallGroups_areHiddenInEveryFile(List<Grid> tables) {
        Grid means = Grid.captioned(tables, "Gemiddelde scores naar functie");
        assertThat(means.row("Ruimte").get(0)).isEqualTo("verborgen");
        assertThat(means.row("Ruimte").get(2)).isEqualTo("3,4");
        assertThat(Grid.captioned(tables, "Aantal deelnemers, gemiddelde en standaarddeviatie naar functie").rows()
                .stream().filter(row -> row.get(0).equals("Bestuur / directie")).flatMap(row -> row.stream().skip(1)))
                .containsOnly("verborgen");
        assertThat(Grid.captioned(tables, "Kenmerken").row("Bestuur / directie").get(0)).isEqualTo("verborgen");
        assertThat(Grid.captioned(tables, "Kenmerken").row("0-2 jaar").get(0)).isEqualTo("verborgen");
    }

    Stream<List<Grid>> hiddenFiles() throws IOException {
        Document hidden = Example.report(Language.DUTCH, 10);
        return Stream.of(Grid.ofWord(hidden), Grid.ofHtml(hidden));
    }

    @Test
    void smallGroups_leaveNoTraceInTheNumbersThatAreExported() throws IOException {
        Document hidden = Example.report(Language.DUTCH, 10);
        String shown = numbers(dutch);
        String left = numbers(hidden);
        for (String meanOrDeviation : List.of("3.892857", "4.428571", "0.426084", "0.651920")) {
            assertThat(shown).contains(meanOrDeviation);
            assertThat(left).doesNotContain(meanOrDeviation);
        }
        assertThat(HtmlWriter.page(hidden)).doesNotContain("4,43", "3,89");
    }

    private static String numbers(Document report) throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvWriter.writeLong(report, CsvFormat.PLAIN, csv);
        return csv.toString();
    }

    @Test
    void figures_eachHaveATableAndADescription() {
        String page = HtmlWriter.page(dutch);
        assertThat(page.split("<figure ", -1)).hasSize(1 + 4 + 4 + 7);
        assertThat(page.split("<desc>", -1)).hasSize(1 + 2 * 15);
        assertThat(page.split("<details>", -1)).hasSize(1 + 15);
    }
}
