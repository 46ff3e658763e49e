package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** The whole survey can be done by Tab, arrows, Space and Enter; where one is can be seen all the way. */
@InBrowser
class KeyboardPageIT {

    private static final Logger LOG = Logger.getLogger(KeyboardPageIT.class.getName());
    private static final int MOST_TABS = 60;
    private static final int MOST_MILLIS = 1_000;
    private static final String FOCUSED = """
        () => {
          const at = document.activeElement;
          const control = at.closest('label') || at;
          return [at.tagName, at.type || '', at.name || '', at.value || '', at.ariaLabel || '',
              control.innerText || ''].join(' ');
        }
        """;
    private static final String MOVED = "before => document.activeElement !== before";
    /** What lies on top where the focused thing is; the thing itself when it can be seen. */
    private static final String SEEN = """
        () => {
          const at = document.activeElement.closest('label') || document.activeElement;
          const box = at.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
          return top !== null && (at.contains(top) || top.contains(at));
        }
        """;
    private static final String OUTLINED = """
        () => {
          const at = document.activeElement;
          const outlined = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return outlined(getComputedStyle(at))
              || at.nextElementSibling !== null && outlined(getComputedStyle(at.nextElementSibling, '::before'));
        }
        """;

    private final FieldedWave fielded;
    private final Invitee invitee;

    KeyboardPageIT(RunningMeetlat meetlat) {
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
    }

    @Test
    void survey_byKeyboardOnly_isAnsweredAndSent(Page page) {
        page.setViewportSize(1280, 500);
        WelcomeScreen.open(page, invitee);
        enter(page, "Begin met de vragen");
        assertThat(page.locator("h1")).hasText("Over u en uw werk");

        tabTo(page, "radio FUN", "Space");
        page.keyboard().press("ArrowDown");
        tabTo(page, "checkbox TAAK c", "Space");
        tabTo(page, "text UREN", "3");
        page.keyboard().type("2");
        enter(page, "submit _go next");
        assertThat(page.locator("h1")).hasText("Ruimte in uw organisatie");

        tabTo(page, "radio RU1", "Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        tabTo(page, "radio RU2", "ArrowLeft");
        enter(page, "submit _go next");
        assertThat(page.locator(".where")).containsText("Pagina 3 van 4");
        tabTo(page, "radio HK 1", "ArrowDown");
        tabTo(page, "text WAAROM", "r");
        tabTo(page, "Hoger: Minder regels", "Enter");
        tabTo(page, "Hoger: Meer tijd", "Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-told]")).hasText("Meer tijd: plaats 1");

        tabTo(page, "text KORT", "o");
        page.keyboard().type("k");
        enter(page, "submit _go next");
        assertThat(page.locator("h1")).hasText("Leidinggeven");
        enter(page, "submit _go next");
        assertThat(page.locator("#summary")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Fout: Pagina 4 van 4.*"));
        tabTo(page, "radio LEIDT", "Space");
        enter(page, "submit _go next");
        assertThat(page.locator("h1")).hasText("Klopt alles?");
        enter(page, "Verstuur mijn antwoorden");
        assertThat(page.locator("h1")).hasText("Bedankt. Alles is ontvangen");

        assertThat(fielded.answers(invitee).stream().map(answer -> answer.replaceAll("/.*", ""))).containsExactly(
                "FUN=management", "HK=0", "KORT=ok", "LEIDT=week", "RU1=3", "RU2=5", "TAAK=c", "TOP=tijd|regels",
                "UREN=32", "WAAROM=r");
    }

    @Test
    void skipLink_isTheFirstStopAndLeadsToTheContent(Page page) {
        WelcomeScreen.open(page, invitee).begin();

        tabTo(page, "Direct naar de inhoud", "Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    /** Goes on with Tab until it is at what is wanted; everything on the way can be seen to have the focus. */
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            pressTab(page);
            String focused = (String) page.evaluate(FOCUSED);
            if (!focused.startsWith("BODY") && !focused.startsWith("HTML")) {
                await(page, SEEN, "uncovered: " + focused);
                await(page, OUTLINED, "outlined: " + focused);
            }
            if (focused.contains(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    private static void tabTo(Page page, String wanted, String key) {
        tabTo(page, wanted);
        page.keyboard().press(key);
    }

    /** Where Enter leads to a page. */
    private static void enter(Page page, String wanted) {
        tabTo(page, wanted);
        Arrival.by(page, "Enter");
    }

    /** Waits for the focus to move, but not for long: within a date Tab goes from day to month to year of one field. */
    private static void pressTab(Page page) {
        JSHandle before = page.evaluateHandle("document.activeElement");
        page.keyboard().press("Tab");
        try {
            page.waitForFunction(MOVED, before, new Page.WaitForFunctionOptions().setTimeout(MOST_MILLIS));
        } catch (TimeoutError e) {
            LOG.log(Level.FINE, "Tab was pressed and the focus stayed", e);
        }
    }

    private static void await(Page page, String condition, String what) {
        try {
            page.waitForFunction(condition);
        } catch (TimeoutError e) {
            throw new AssertionError(what, e);
        }
    }
}
