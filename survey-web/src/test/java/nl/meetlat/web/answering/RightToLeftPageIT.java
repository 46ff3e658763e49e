package nl.meetlat.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.answering.QuestionsScreen;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import org.junit.jupiter.api.Test;

/** A questionnaire in a language that is written from right to left; Meetlat's own words are English then. */
@InBrowser
class RightToLeftPageIT {

    private static final Language ARABIC = new Language("ar");
    private static final String STATEMENT = "\u0644\u062f\u064a \u0645\u0633\u0627\u062d\u0629 \u0641\u064a \u0639\u0645\u0644\u064a.";
    private static final String WISH = "\u0645\u0627\u0630\u0627 \u062a\u0631\u064a\u062f \u0623\u0646 \u064a\u062a\u063a\u064a\u0631\u061f";
    private static final String YES = "\u0645\u0648\u0627\u0641\u0642";
    private static final String NO = "\u063a\u064a\u0631 \u0645\u0648\u0627\u0641\u0642";

    @Test
    void page_inArabic_runsFromRightToLeft(Page page, RunningMeetlat meetlat) {
        FieldedWave fielded = new FieldedWave(meetlat, questionnaire());
        Invitee invitee = fielded.invite(ARABIC);
        page.navigate(invitee.link().toString());
        AxeCheck.assertNoViolations(page);
        Arrival.by(page.getByText("Begin").first());
        QuestionsScreen questions = new QuestionsScreen(page).choose(STATEMENT, YES);
        assertThat(questions.saved(STATEMENT)).containsText("Saved");
        questions.type(WISH, YES);

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(left(questions, NO)).isGreaterThan(left(questions, YES));
        AxeCheck.assertNoViolations(page);
        page.setViewportSize(360, 740);
        AxeCheck.assertNoViolations(page);
        Look.assertFits(page);
        assertThat(questions.saved(WISH)).containsText("Saved");
        assertThat(fielded.answers(invitee)).containsExactly("S1=2/1", "W1=" + YES + "/1");
    }

    private static double left(QuestionsScreen questions, String option) {
        return questions.card(STATEMENT).getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .boundingBox().x;
    }

    private static Questionnaire questionnaire() {
        AnswerScale scale = new AnswerScale(new ScaleCode("s"), List.of(new ScalePoint("1", arabic(NO), false),
                new ScalePoint("2", arabic(YES), false)));
        return new Questionnaire(arabic(STATEMENT), List.of(ARABIC),
                new RespondentTexts(arabic(WISH), 2, arabic(STATEMENT), arabic(STATEMENT), arabic(STATEMENT),
                        arabic(YES)),
                List.of(scale),
                List.of(new nl.meetlat.core.survey.Page(arabic(STATEMENT), LocalizedText.EMPTY,
                        List.of(new ScaleQuestion(new ItemCode("S1"), arabic(STATEMENT), scale, Asking.OPTIONAL),
                                new OpenQuestion(new ItemCode("W1"), arabic(WISH), true, Asking.OPTIONAL)))),
                List.of());
    }

    private static LocalizedText arabic(String text) {
        return new LocalizedText(Map.of(ARABIC, text));
    }
}
