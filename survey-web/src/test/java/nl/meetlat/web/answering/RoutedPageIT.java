package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that come and go, "something else, namely", rankings and required questions, as people meet them. */
@InBrowser
class RoutedPageIT {

    private static final String OTHER = "Iets anders, namelijk";
    private static final String TRUST = "Ziet u Vertrouwen";
    private static final String WHY = "Wat maakt Vertrouwen onherkenbaar?";
    private static final String MOST = "Wat hebt u het meest nodig";

    private final FieldedWave fielded;
    private final Invitee invitee;

    RoutedPageIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
    }

    private static Page device(Devices devices, int width, ColorScheme scheme, boolean script) {
        return devices.open(as -> as.setViewportSize(width, 740).setColorScheme(scheme).setJavaScriptEnabled(script));
    }

    private static Locator words(Page page) {
        return page.locator("#f-TAAK_other");
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT", "360,DARK", "1280,LIGHT"})
    void questions_withScript_comeAndGoAtOnceAndAreSavedInOrder(int width, ColorScheme scheme, Devices devices) {
        Page page = device(devices, width, scheme, true);
        String name = "routed-" + width + "-" + scheme;
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin();
        assertThat(words(page)).isHidden();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(OTHER)).check();
        assertThat(words(page)).isVisible();
        assertThat(page.locator("[data-item=TAAK]").getByRole(AriaRole.TEXTBOX))
                .hasAccessibleName("Wat doet u in uw werk? Iets anders, namelijk");
        words(page).fill("roosters");
        assertThat(page.locator("[data-item=TAAK_other] .saved")).containsText("Bewaard");
        words(page).blur();
        assertThat(page.locator("[data-item=TAAK_other] .saved")).containsText("Bewaard");
        Look.asItStands(page, name + "-namely");
        questions.next().next().next();
        assertThat(page.locator(".where")).containsText("Pagina 3 van 3");
        assertThat(questions.card(WHY)).isHidden();

        questions.choose(TRUST, "Nee");
        assertThat(questions.card(WHY)).isVisible();
        questions.type(WHY, "haast");
        assertThat(questions.saved(WHY).first()).containsText("Bewaard");
        Locator ranking = questions.card(MOST);
        ranking.getByLabel("Hoger: Minder regels").click();
        ranking.getByLabel("Meer tijd", new Locator.GetByLabelOptions().setExact(true)).selectOption("1");
        assertThat(ranking.locator("[data-told]")).hasText("Meer tijd: plaats 1");
        assertThat(ranking.locator("li").first()).containsText("Meer tijd");
        assertThat(ranking.locator(".saved")).containsText("Bewaard");
        Look.asItStands(page, name + "-ranking");
        questions.choose(TRUST, "Ja");
        assertThat(questions.card(WHY)).isHidden();
        assertThat(questions.saved(TRUST)).containsText("Bewaard");

        assertThat(fielded.answers(invitee)).extracting(answer -> answer.replaceAll("/.*", "")).containsExactly("HK=1",
                "TAAK=d", "TAAK_other=roosters", "TOP=tijd|regels", "WAAROM=haast");
        assertThat(questions.toReview().answers()).containsText("1. Meer tijd, 2. Minder regels");
        assertThat(page.locator("main")).containsText("Iets anders, namelijk: roosters");
        assertThat(page.locator("dt").filter(new Locator.FilterOptions().setHasText("Iets anders"))).hasCount(0);
        assertThat(page.locator("main")).not().containsText("haast");
    }

    @Test
    void questions_withoutScript_comeWhenThePageIsSent(Devices devices) {
        Page page = device(devices, 360, ColorScheme.LIGHT, false);
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin();
        assertThat(words(page)).isHidden();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(OTHER)).check();
        questions.next();
        assertThat(page).hasTitle(Pattern.compile("^Let op: Pagina 1 van 3"));
        assertThat(questions.summary()).containsText("Er is 1 vraag bij gekomen");
        assertThat(questions.summary()).containsText("Wat doet u in uw werk? \u2013 Iets anders, namelijk");
        words(page).fill("roosters");
        Look.withoutScript(page, "routed-plain-namely");
        questions.next().next().next();
        Locator ranking = questions.card(MOST);
        ranking.getByLabel("Meer tijd").selectOption("1");
        ranking.getByLabel("Meer geld").selectOption("1");
        questions.toReview();

        assertThat(questions.note(MOST)).containsText("Twee antwoorden hebben dezelfde plaats");
        assertThat(page).hasTitle(Pattern.compile("^Fout: "));
        Look.withoutScript(page, "routed-plain-ranking");
        ranking.getByLabel("Meer geld").selectOption("2");
        assertThat(questions.toReview().answers()).containsText("1. Meer tijd, 2. Meer geld");
        assertThat(fielded.answers(invitee)).containsExactly("TAAK=d/1", "TAAK_other=roosters/1", "TOP=tijd|geld/1");
    }

    @ParameterizedTest
    @CsvSource({"320,DARK", "1280,LIGHT"})
    void requiredQuestion_leftOpen_isAnErrorWithTheFocusOnTheSummary(int width, ColorScheme scheme, Devices devices) {
        Page page = device(devices, width, scheme, true);
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin()
                .choose("Wat is uw huidige functie?", "Management of teamleider");
        questions.next().next().next().next();
        assertThat(page.locator("h1")).hasText("Leidinggeven");
        assertThat(page.locator("legend")).containsText("Deze vraag moet u beantwoorden.");
        questions.toReview();

        assertThat(questions.summary()).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Fout: Pagina 4 van 4"));
        Look.asItStands(page, "routed-required-" + width + "-" + scheme);
        questions.summary().getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Elke week")).isFocused();
        questions.choose("Hoe vaak bespreekt u", "Elke maand");
        assertThat(questions.summary()).containsText("Bedankt, alles is nu ingevuld");
        assertThat(questions.summary().getByRole(AriaRole.LISTITEM)).containsText("Bewaard");
        assertThat(questions.summary()).not().containsText("Kies een antwoord");
        questions.toReview();
        assertThat(page.locator("h1")).hasText("Klopt alles?");
    }

    @Test
    void connection_whenGone_sendsTheAnswerBeforeTheOneThatDependsOnIt(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next().next().next();
        page.context().setOffline(true);
        questions.choose(TRUST, "Nee").type(WHY, "haast");
        assertThat(questions.connection()).containsText("Geen verbinding");

        page.context().setOffline(false);

        assertThat(questions.connection()).containsText("De verbinding is terug. Alles is bewaard.");
        assertThat(fielded.answers(invitee)).containsExactly("HK=0/1", "WAAROM=haast/1");
    }

    @Test
    void ranking_forAScreenReader_isANamedGroupOfNamedFields(Page page) {
        QuestionsScreen questions = WelcomeScreen.open(page, invitee).begin().next().next().next();

        List<String> tree = questions.card(MOST).ariaSnapshot().lines().map(String::strip).toList();

        assertThat(tree.get(0)).startsWith("- group \"Wat hebt u het meest nodig om goed te werken?");
        assertThat(tree).anyMatch(line -> line.startsWith("- combobox \"Meer tijd\""))
                .anyMatch(line -> line.contains("button \"Hoger: Meer tijd\""));
    }
}
