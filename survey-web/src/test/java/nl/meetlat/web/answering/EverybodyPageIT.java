package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.answering.ReviewScreen;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.browser.ReadAloud;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows A1 and A4: for who listens, who enlarges, who chose colours or rest, and who prints. */
@InBrowser
class EverybodyPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String DEPART = "Medewerkers kunnen bij ons van de standaardaanpak afwijken als de situatie van een"
            + " cli\u00ebnt daarom vraagt.";
    private static final String RULES = "Regels en protocollen bepalen bij ons nog te vaak wat er gebeurt.";
    private static final String STEPS = "De provincie heeft helder gecommuniceerd over de stappen in het veranderproces.";
    private static final String MOVING = """
        () => document.getAnimations().filter(each => each.effect.getComputedTiming().duration > 1)
            .map(each => each.transitionProperty || each.animationName)
        """;

    private final Invitee invitee;

    EverybodyPageIT(RunningMeetlat meetlat) {
        invitee = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind()).invite(Language.DUTCH);
    }

    @Test
    void statements_readAloud_sayStatementOptionAndPlace(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next();
        questions.choose(DEPART, "Mee oneens");
        assertThat(questions.saved(DEPART)).containsText("Bewaard");

        List<String> said = ReadAloud.of(page);

        assertThat(said).containsSequence(DEPART + ", Zeer mee oneens, 1 of 5",
                DEPART + ", Mee oneens, 2 of 5, checked",
                DEPART + ", Niet mee eens, niet mee oneens, 3 of 5", DEPART + ", Mee eens, 4 of 5",
                DEPART + ", Zeer mee eens, 5 of 5", RULES + ", Zeer mee oneens, 1 of 5");
        assertThat(said).containsSequence(STEPS + ", Zeer mee eens, 5 of 6", STEPS + ", Geen mening, 6 of 6");
    }

    @Test
    void otherQuestions_readAloud_sayWhatIsAskedAndWhatIsGiven(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin();
        questions.choose("Wat doet u in uw werk?", "Leidinggeven").type("Hoeveel uur per week", "32,5");
        assertThat(questions.saved("Hoeveel uur per week")).containsText("Bewaard");

        List<String> said = ReadAloud.of(page);

        assertThat(said).contains("Wat is uw huidige functie?, Bestuur of directie, 1 of 3",
                "Wat doet u in uw werk? U kunt meer antwoorden kiezen., Leidinggeven, checked",
                "Wat doet u in uw werk? U kunt meer antwoorden kiezen., Iets anders, namelijk",
                "Hoeveel uur per week werkt u?, 32,5");
        assertThat(said).anyMatch(line -> line.startsWith("Sinds wanneer werkt u hier?"));
    }

    /** Ways to look at a page beside those every other test looks with. */
    private enum Sight {

        ENLARGED_TWICE(640, options -> options.setDeviceScaleFactor(2)),
        ENLARGED_FOUR_TIMES(320, options -> options.setDeviceScaleFactor(4)),
        OWN_COLOURS(1280, options -> options.setForcedColors(ForcedColors.ACTIVE)),
        OWN_COLOURS_DARK(360, options -> options.setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.DARK)),
        AT_REST(360, options -> options.setReducedMotion(ReducedMotion.REDUCE));

        private final int width;
        private final java.util.function.UnaryOperator<Browser.NewContextOptions> change;

        Sight(int width, java.util.function.UnaryOperator<Browser.NewContextOptions> change) {
            this.width = width;
            this.change = change;
        }

        Page in(Devices devices) {
            return devices.open(as -> change.apply(as.setViewportSize(width, 512)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_howeverOneLooks_areWithoutBarriers(Sight sight, Devices devices) {
        Page page = sight.in(devices);
        WelcomeScreen welcome = WelcomeScreen.open(page, invitee);
        look(page, sight, "welcome");
        QuestionsScreen questions = welcome.begin().type("Hoeveel uur per week", "veel").next();
        assertThat(questions.summary()).isFocused();
        look(page, sight, "error");
        questions.type("Hoeveel uur per week", "32").next();
        assertThat(page.locator("h1")).hasText("Ruimte in uw organisatie");
        questions.choose(DEPART, "Mee oneens");
        assertThat(questions.saved(DEPART)).containsText("Bewaard");
        look(page, sight, "statements");
        if (sight == Sight.AT_REST) {
            assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
        }
        Page other = page.context().newPage();
        other.navigate(page.url());
        QuestionsScreen there = new QuestionsScreen(other);
        there.choose(RULES, "Mee eens");
        assertThat(there.saved(RULES)).containsText("Bewaard");
        questions.choose(RULES, "Mee oneens");
        assertThat(questions.note(RULES)).containsText("ook op een andere plek beantwoord");
        page.context().setOffline(true);
        questions.choose(STEPS, "Geen mening");
        assertThat(questions.connection()).containsText("Geen verbinding");
        look(page, sight, "conflict-offline");
    }

    private static void look(Page page, Sight sight, String name) {
        Look.asItStands(page, "everybody-" + sight + "-" + name);
    }

    @Test
    void pages_printed_showAnswersAndNothingToPress(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().type("Hoeveel uur per week", "32,5");
        questions.choose("Wat is uw huidige functie?", "Uitvoerend medewerker");
        assertThat(questions.saved("Wat is uw huidige functie?")).containsText("Bewaard");
        print(page, "questions");
        assertThat(page.getByLabel("Hoeveel uur per week")).hasValue("32,5");
        assertThat(page.getByLabel("Hoeveel uur per week")).isVisible();
        assertThat(questions.card("Wat is uw huidige functie?").getByLabel("Uitvoerend medewerker")).isChecked();
        assertNothingToPress(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        questions.next().next().next();
        ReviewScreen review = questions.toReview();
        assertThat(review.answers()).containsText("Uitvoerend medewerker");
        print(page, "review");
        assertThat(page.getByText("32,5 uur per week")).isVisible();
        assertNothingToPress(page);
    }

    private static void print(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(PICTURES.resolve("everybody-printed-" + name + ".png")));
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("everybody-printed-" + name + ".pdf")).setFormat("A4"));
    }

    private static void assertNothingToPress(Page page) {
        assertThat(page.locator("button, a, progress, .where").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
    }
}
