package nl.meetlat.web.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.design.page.QuestionPage;
import nl.meetlat.web.design.page.QuestionsPage;
import nl.meetlat.web.design.page.ScalePage;
import nl.meetlat.web.design.page.SurveysPage;
import nl.meetlat.web.design.page.WaveForm;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestSurvey;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.AxeCheck;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** What the editor says when something cannot be: at the field, in words that say what to do. */
@InBrowser
class EditorErrorsPageIT {

    @Test
    void title_thatIsMissing_isAskedAtItsFieldInBothLanguages(Page page, RunningMeetlat meetlat) {
        SurveysPage surveys = signedIn(page, meetlat);
        surveys.newSurvey().create("", "");
        assertRefusedAt(page, page.getByLabel("Titel in het Nederlands"),
                "Vul een titel in, in het Nederlands of het Engels.");

        Arrival.by(button(page, "English"));
        Arrival.by(button(page, "Make the survey"));

        assertRefusedAt(page, page.getByLabel("Title in Dutch"), "Fill in a title, in Dutch or in English.");
        assertThat(page.title()).startsWith("Error:");
    }

    @Test
    void code_thatCannotBeOrIsTaken_isRefusedAtItsField(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(signedIn(page, meetlat));
        QuestionPage form = questions.addQuestion("Vraag").choose("Open vraag").fill("1 fout", "Tekst", "Text");
        form.save();
        assertRefusedAt(page, page.getByLabel("Code"), "begin met een letter");
        form.assertReadableEverywhere();

        form.fill("V1", "Tekst", "Text").save();

        assertRefusedAt(page, page.getByLabel("Code"), "De code V1 is al in gebruik");
        PlaywrightAssertions.assertThat(page)
                .hasURL(Pattern.compile("/app/survey/question\\?survey=\\d+&version=1&.+"));
        assertThat(page.getByLabel("Tekst (Nederlands)").inputValue()).isEqualTo("Tekst");
        assertThat(form.questions().codes()).containsExactly("V1");
    }

    @Test
    void bounds_inTheWrongOrderOrNoNumbers_areRefusedAtTheirFields(Page page, RunningMeetlat meetlat) {
        QuestionPage form = begun(signedIn(page, meetlat)).addQuestion("Vraag").choose("Getal").fill("N1", "a", "b");

        form.bounds("10", "2").save();
        assertRefusedAt(page, page.getByLabel("Hoogste getal"), "Het hoogste getal is kleiner dan het laagste.");
        form.bounds("veel", "2").save();
        assertRefusedAt(page, page.getByLabel("Laagste getal"), "Vul een getal in, bijvoorbeeld 40 of 2,5.");
        form.bounds("0,5", "2,5").save();

        assertThat(form.notice()).isEqualTo("Vraag N1 is bewaard.");
    }

    @Test
    void condition_thatCannotStand_isRefusedAtItsFieldWithThePlace(Page page, RunningMeetlat meetlat) {
        QuestionPage form = begun(signedIn(page, meetlat)).addQuestion("Vraag").choose("Getal").fill("N1", "a", "b")
                .condition("V1 = ja");
        form.save();
        assertRefusedAt(page, page.getByLabel("Alleen stellen als"),
                "Bij teken 4: \"=\" past niet bij vraag V1; schrijf answered(V1).");
        form.assertReadableEverywhere();
        form.condition("#{7*7}").save();
        assertRefusedAt(page, page.getByLabel("Alleen stellen als"), "Bij teken 1: \"#\" kan hier niet staan");
        form.condition("N1 > 3").save();
        assertRefusedAt(page, page.getByLabel("Alleen stellen als"), "vraag N1 wordt niet hiervoor gesteld");

        QuestionsPage questions = form.condition(" not  answered( V1 )").save();

        assertThat(questions.notice()).isEqualTo("Vraag N1 is bewaard.");
        assertThat(questions.text()).contains("Alleen als not answered(V1)");
        questions.assertReadableEverywhere();
        assertThat(questions.remove("V1").refusal())
                .contains("Vraag V1 staat in de voorwaarde van vraag N1. Verander die voorwaarde eerst.");
    }

    @Test
    void scale_withoutAnswersOrWithAValueTwice_isRefusedAtTheRow(Page page, RunningMeetlat meetlat) {
        ScalePage form = begun(signedIn(page, meetlat)).scales().newScale().code("schaal");
        form.save();
        assertRefusedAt(page, page.getByLabel("Antwoord (Nederlands)").first(), "Schrijf ten minste één antwoord.");

        form.point(1, "1", "Ja", "Yes").point(2, "1", "Nee", "No").save();
        assertRefusedAt(page, page.getByLabel("Waarde").nth(1), "De waarde 1 staat er twee keer.");
        form.assertReadableEverywhere();

        assertThat(form.point(2, "0", "Nee", "No").save().notice()).isEqualTo("Schaal schaal is bewaard.");
    }

    @Test
    void construct_withoutItems_saysSo(Page page, RunningMeetlat meetlat) {
        var form = begun(signedIn(page, meetlat)).constructs().newConstruct().fill("c", "Naam", "Name");

        form.save();

        assertThat(form.refusal()).contains("Kies ten minste één vraag voor dit construct.");
        form.assertReadableEverywhere();
    }

    @Test
    void removal_ofAQuestionInAConstruct_saysWhyNot(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(signedIn(page, meetlat));
        questions.addQuestion("Vraag").choose("Stelling op een schaal").fill("S1", "a", "b").save();
        questions.constructs().newConstruct().fill("c", "Naam", "Name").item("S1").save();

        questions.questions().remove("S1");

        assertThat(questions.refusal()).contains("Vraag S1 hoort bij construct c. Haal de vraag daar eerst uit.");
        assertThat(questions.codes()).contains("S1");
        assertThat(questions.remove("V1").codes()).containsExactly("S1");
    }

    @Test
    void form_thatSomebodyElseOvertook_losesNothingUnseen(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(signedIn(page, meetlat));
        String address = page.url();
        QuestionPage form = questions.question("V1").fill("V1", "Van mij", "Mine");
        Page other = page.context().newPage();
        other.navigate(address);
        other.getByLabel("Kop van de nieuwe pagina (Nederlands)").fill("Ertussen");
        Arrival.by(button(other, "Voeg een pagina toe"));

        form.save();

        assertThat(form.refusal()).contains("Iemand anders heeft dit gewijzigd");
        assertThat(form.questions().text()).contains("Ertussen", "Wat kan beter?").doesNotContain("Van mij");
    }

    @Test
    void wave_whoseMailHasNoLink_isRefusedAtTheMail(Page page, RunningMeetlat meetlat) {
        TestSurvey survey = TestSurvey.fielded(meetlat);
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, survey.id()));
        WaveForm form = WaveForm.open(page, survey.path("survey=%d"));
        form.assertReadableEverywhere();
        PlaywrightAssertions.assertThat(page.getByLabel("Uitnodiging: Tekst (Engels)")).hasCount(0);
        form.name("Najaar").invitation("Beste {name}, doe mee!").save();
        assertRefusedAt(page, page.getByLabel("Uitnodiging: Tekst (Nederlands)"), "De tekst mist {link}");

        form.name("2012").invitation("Beste {name}, begin hier: {link}").save();
        assertThat(form.refusal()).contains("2012");
        form.name("Najaar").save();

        assertThat(form.notice()).isEqualTo("De meting is gemaakt. Voeg nu deelnemers toe.");
        page.navigate(page.url().replace("/app/wave/participants", "/app/survey/wave"));
        assertThat(form.name("Voorjaar").save().heading()).isEqualTo("Voorjaar");
        assertThat(form.notice()).isEqualTo("De meting is bewaard.");
        form.assertReadableEverywhere();
    }

    private static SurveysPage signedIn(Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat));
        return SurveysPage.open(page);
    }

    private static QuestionsPage begun(SurveysPage surveys) {
        return surveys.newSurvey().create("Onderzoek", "Survey").addPage("Vraag", "Question").addQuestion("Vraag")
                .choose("Open vraag").fill("V1", "Wat kan beter?", "What could be better?").save();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The summary says it and leads to the field; the field says it too. */
    private static void assertRefusedAt(Page page, Locator field, String message) {
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains(message);
        PlaywrightAssertions.assertThat(page.locator("#errors")).isFocused();
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.locator("xpath=ancestor::div[contains(@class, 'field')][1]").innerText()).contains(message);
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
        PlaywrightAssertions.assertThat(field).isFocused();
        AxeCheck.assertNoViolations(page);
    }
}
