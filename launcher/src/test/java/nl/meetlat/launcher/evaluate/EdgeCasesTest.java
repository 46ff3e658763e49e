package nl.meetlat.launcher.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.Console;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What does not exist, end to end: a group of one and an empty one, a single group, no variance within and between, an item
 * nobody answered, perfect separation, collinear predictors, negative alpha, raters in full and in no agreement, margins
 * that cannot be met.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EdgeCasesTest {

    private static final Path CASE = Path
            .of("src", "test", "resources", "nl", "meetlat", "launcher", "evaluate", "edges").toAbsolutePath();

    private final Map<String, List<JsonObject>> entries = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void evaluate(@TempDir Path folder) throws IOException {
        for (String language : List.of("nl", "en")) {
            Path out = folder.resolve(language);
            Console console = new Console(
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), Language.ENGLISH);
            assertThat(new EvaluateCommand().run(List.of(CASE.toString(), "--out", out.toString(), "--formats",
                    "html,docx,csv", "--language", language), console)).isZero();
            pages.put(language, Files.readString(out.resolve("report.html")).replaceAll("(?s)<style>.*</style>", "")
                    .replaceAll("<[^>]*>", "").replaceAll("\\s+", " "));
        }
        String json = Files.readString(folder.resolve("nl").resolve("results.json"));
        assertThat(json).doesNotContain("NaN", "Infinity");
        for (JsonElement analysis : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("analyses")) {
            JsonObject entry = analysis.getAsJsonObject();
            entries.computeIfAbsent(entry.get("id").getAsString(), id -> new ArrayList<>()).add(entry);
        }
    }

    /** What stands at a path such as {@code means 2 groups 0 sd}: an analysis, its how-manieth entry, fields and places. */
    private JsonElement at(String path, boolean parent) {
        String[] steps = path.split(" ");
        JsonElement found = entries.get(steps[0]).get(Integer.parseInt(steps[1]));
        for (int i = 2; i < steps.length - (parent ? 1 : 0); i++) {
            found = found.isJsonArray()
                    ? found.getAsJsonArray().get(Integer.parseInt(steps[i]))
                    : found.getAsJsonObject().get(steps[i]);
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"means 0 groups 0 sd, too-few", "means 0 groups 0 ciLow, too-few", "means 0 groups 3 mean, empty",
            "means 0 welch p, too-few", "means 1 anova f, empty", "means 1 kruskalWallis p, empty",
            "means 2 anova f, no-variance", "means 2 kruskalWallis p, no-variance", "means 2 levene p, no-variance",
            "means 3 anova f, no-variance", "single 0 anova p, single-group", "single 0 welch f, single-group",
            "single 0 kruskalWallis h, single-group", "single 0 twoGroups cohensD, not-applicable",
            "cross 0 p, no-variance", "crossnever 0 chiSquare, empty", "crossnever 0 expectedBelowFive, empty",
            "share 0 total share, empty", "share 0 test p, empty", "freq 0 groups 0 counts 0 validShare, empty",
            "alpha 1 alpha, empty", "alpha 2 alpha, no-variance", "alpha 2 items 0 itemRest, no-variance",
            "correlation 0 pairs 0 r, no-variance", "correlationnever 0 pairs 0 r, empty",
            "collinear 0 coefficients 2 estimate, collinear", "nobody 0 coefficients 0 estimate, empty",
            "nobody 0 r2, empty", "flat 0 p, no-variance", "separated 0 coefficients 1 estimate, perfect-separation",
            "separated 0 coefficients 1 oddsRatio, perfect-separation", "noevent 0 coefficients 0 p, no-variance",
            "agreed 0 icc21 ciLow, no-variance", "same 0 fleiss kappa, no-variance", "same 0 icc21 icc, no-variance",
            "same 0 pairs 0 weightedLinear, no-variance", "unjudged 0 percentAgreement, empty",
            "unjudged 0 pairs 0 kappa, empty", "unjudged 0 icc21 icc, not-applicable", "lost 0 mean, empty",
            "lost 0 weights designEffect, empty", "found 1 mean, empty"})
    void results_whereAFigureDoesNotExist_haveNullAndTheReason(String path, String reason) {
        assertThat(at(path, false).isJsonNull()).as(path).isTrue();
        assertThat(at(path, true).getAsJsonObject().get("reason").getAsString()).as(path).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"means 0 groups 0 mean, 3", "means 0 groups 3 n, 0", "means 3 anova etaSquared, 1",
            "means 2 anova ssBetween, 0", "agreed 0 fleiss kappa, 1", "agreed 0 icc21 icc, 1",
            "agreed 0 pairs 0 weightedQuadratic, 1", "opposed 0 percentAgreement, 0", "opposed 0 fleiss kappa, -0.5",
            "same 0 percentAgreement, 1", "separated 0 events, 7", "found 0 n, 13", "unjudged 0 subjects, 0"})
    void results_whereAFigureExistsNevertheless_haveIt(String path, double expected) {
        assertThat(at(path, false).getAsDouble()).as(path).isCloseTo(expected, within(1e-14));
    }

    @Test
    void results_ofOpposedItems_haveTheNegativeAlpha() {
        assertThat(at("alpha 0 alpha", false).getAsDouble()).isNegative();
    }

    @Test
    void results_whereNoTestExists_haveASentenceAndALead() {
        assertThat(at("means 1 lead because", false).getAsString()).isEqualTo("no-test");
        assertThat(at("means 3 lead test", false).getAsString()).isEqualTo("kruskalWallis");
        assertThat(at("means 1 sentence nl", false).getAsString()).isEqualTo(
                "Of de gemiddelde scores op Nooit verschillen naar groep kon niet worden getoetst, omdat niemand antwoordde.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|Of de gemiddelde scores op Constant verschillen naar groep kon niet worden getoetst, omdat de antwoorden niet",
            "en|Whether mean scores on Plus differ by sort could not be tested, because only one group has answers.",
            "en|Whether Group and sort are associated could not be tested, because the answers do not differ",
            "nl|Een negatieve alfa, zoals van Plus, betekent dat stellingen tegen elkaar in gaan",
            "en|No alpha could be computed of Never, because nobody answered.",
            "nl|Er kon geen correlatie worden berekend, omdat niemand antwoordde.",
            "en|Collinear: a predictor follows exactly from the others, so that its own part cannot be told.",
            "nl|De regressie van ‘Gebeurd?’ kon niet worden geschat, omdat de voorspellers foutloos aangeven",
            "en|The regression of Constant could not be estimated, because the answers do not differ from each other.",
            "nl|De twee beoordelaars gaven hetzelfde oordeel bij 100% van de 4 beoordeelden",
            "en|The three raters gave the same judgement on 0% of the 3 subjects that all of them judged.",
            "en|No agreement beyond chance could be computed, because all judgements are the same",
            "nl|Er kon geen overeenstemming boven toeval worden berekend, omdat niemand door alle beoordelaars is beoordeeld.",
            "nl|De deelnemers konden niet worden gewogen: een groep die in de populatie voorkomt, gaf geen antwoorden.",
            "nl|Te weinig: minder antwoorden dan dit cijfer nodig heeft",
            "en|Pairwise (Dunn, with Holm’s correction) the mean ranks differ significantly between B and C"})
    void report_whereAFigureDoesNotExist_saysSoForAResearcher(String language, String sentence) {
        assertThat(pages.get(language)).contains(sentence);
    }

    @Test
    void report_neverShowsWhatIsNoNumber() {
        assertThat(pages.values()).allSatisfy(page -> assertThat(page).doesNotContain("NaN", "Infinity", "∞", "null",
                "{0}", "= .000", "= 0,000", "reason."));
    }
}
