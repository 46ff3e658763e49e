package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.WelcomeScreen;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** The whole survey can be done by Tab, arrows, Space and Enter; where one is can be seen all the way. */
@InBrowser
class KeyboardPageIT {

    private static final int MOST_TABS = 60;
    private static final String FOCUSED = """
        () => {
          const at = document.activeElement;
          const control = at.closest('label') || at;
          return [at.tagName, at.type || '', at.name || '', at.value || '', control.innerText || ''].join(' ');
        }
        """;
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
        tabTo(page, "Begin met de vragen", "Enter");
        assertThat(page.locator("h1")).hasText("Over u en uw werk");

        tabTo(page, "radio FUN", "Space");
        press(page, "ArrowDown");
        tabTo(page, "checkbox TAAK c", "Space");
        tabTo(page, "text UREN", "3");
        page.keyboard().type("2");
        tabTo(page, "submit _go next", "Enter");
        assertThat(page.locator("h1")).hasText("Ruimte in uw organisatie");

        tabTo(page, "radio RU1", "Space");
        press(page, "ArrowRight");
        press(page, "ArrowRight");
        tabTo(page, "radio RU2", "ArrowLeft");
        tabTo(page, "submit _go next", "Enter");
        assertThat(page.locator(".where")).containsText("Pagina 3 van 3");

        tabTo(page, "text KORT", "o");
        page.keyboard().type("k");
        tabTo(page, "submit _go next", "Enter");
        assertThat(page.locator("h1")).hasText("Klopt alles?");
        tabTo(page, "Verstuur mijn antwoorden", "Enter");
        assertThat(page.locator("h1")).hasText("Bedankt. Alles is ontvangen");

        assertThat(fielded.answers(invitee).stream().map(answer -> answer.replaceAll("/.*", ""))).containsExactly(
                "FUN=management", "KORT=ok", "RU1=3", "RU2=5", "TAAK=c", "UREN=32");
    }

    @Test
    void skipLink_isTheFirstStopAndLeadsToTheContent(Page page) {
        WelcomeScreen.open(page, invitee).begin();

        tabTo(page, "Direct naar de inhoud", "Enter");

        assertThat(page.locator("#main")).isFocused();
    }

    private static void tabTo(Page page, String wanted, String key) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(FOCUSED);
            if (!focused.startsWith("BODY") && !focused.startsWith("HTML")) {
                assertThat(page.evaluate(SEEN)).as("uncovered: " + focused).isEqualTo(true);
                assertThat(page.evaluate(OUTLINED)).as("outlined: " + focused).isEqualTo(true);
            }
            if (focused.contains(wanted)) {
                press(page, key);
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
