package nl.meetlat.web.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.web.design.page.PublishPage;
import nl.meetlat.web.design.page.QuestionPage;
import nl.meetlat.web.design.page.QuestionsPage;
import nl.meetlat.web.design.page.ScalePage;
import nl.meetlat.web.design.page.SurveyPage;
import nl.meetlat.web.design.page.SurveysPage;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.browser.Look;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** An edit after which a condition elsewhere no longer holds, or a scale no longer fits, says so at once and is kept. */
@InBrowser
class ConflictsPageIT {

    @Test
    void move_thatPutsAQuestionBehindItsCondition_saysSoAndIsMendedByMovingOn(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(page, meetlat);
        assertThat(questions.conflicts()).isEmpty();

        questions.moveUp("B1");

        assertThat(questions.codes()).containsExactly("B1", "A1");
        assertThat(questions.notice()).startsWith("Uw wijziging is bewaard, maar past niet");
        assertThat(questions.conflicts()).singleElement().asString().startsWith(
                "De voorwaarde van vraag B1 klopt niet: vraag A1 komt er niet voor. Zet A1 weer voor B1,");
        assertThat(page.url()).endsWith("#conflicts");
        assertThat(questions.wrongWith("B1")).singleElement().asString()
                .contains("Zet A1 weer voor B1, of pas de voorwaarde aan.");
        assertThat(questions.wrongWith("A1")).isEmpty();
        questions.assertReadableEverywhere();
        Look.onDeskAndPhone(page, "conflicts-questions");
        page.locator("#conflicts").getByRole(AriaRole.LINK).click();
        page.waitForURL(address -> address.endsWith("#question-A1"));
        assertThat(questions.conflicts()).hasSize(1);

        questions.moveUp("A1");

        assertThat(questions.codes()).containsExactly("A1", "B1");
        assertThat(questions.conflicts()).isEmpty();
        assertThat(questions.notices()).isEmpty();
    }

    @Test
    void valueOfAScale_thatAConditionNames_isMissedAtOnce(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(page, meetlat);

        questions.scales().scale("functie").point(2, "lid", "Teamlid", "Member").save();

        assertThat(questions.conflicts())
                .containsExactly("De voorwaarde van vraag B1 klopt niet. Bij teken 6: vraag A1 heeft"
                        + " geen antwoord met de waarde \"staf\"; schrijf een waarde die er wel is: leiding of lid (Teamlid).");
        PublishPage publishing = questions.publishing();
        assertThat(publishing.conflicts()).as("the page says it in its own list").isEmpty();
        assertThat(publishing.shortcomings())
                .anyMatch(text -> text.startsWith("De voorwaarde van vraag B1 klopt niet."));
        Look.onDeskAndPhone(page, "conflicts-publish");
        publishing.fillIn("De voorwaarde van vraag B1");
        assertThat(publishing.heading()).isEqualTo("Vraag B1");

        page.navigate(page.url().replaceFirst("/question\\?", "/questions?").replaceFirst(
                "/app/survey/questions.*survey=(\\d+).*",
                "/app/survey?survey=$1"));
        assertThat(SurveyPage.of(page).text()).contains("1 ding klopt niet meer");
        SurveyPage.of(page).assertReadableEverywhere();
        Look.onDeskAndPhone(page, "conflicts-survey");
        Arrival.by(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 ding klopt niet meer")));
        assertThat(questions.conflicts()).hasSize(1);
    }

    @Test
    void scale_withOtherNamely_isNotOfferedForARanking(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(page, meetlat);
        ScalePage scale = questions.scales().newScale().code("anders").point(1, "a", "Werk", "Work").point(2, "b",
                "Anders, namelijk", "Other, namely");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Antwoord 2"))
                .getByLabel("Vraagt om een toelichting").check();
        Look.onDeskAndPhone(page, "scale-in-two-languages");
        scale.save();
        questions.questions().addQuestion("Vraag").choose("Eén keuze").fill("C1", "Wat?", "What?").scale("anders")
                .save();

        QuestionPage ranking = questions.addQuestion("Vraag").choose("Rangorde");

        assertThat(ranking.offeredScales()).contains("functie").doesNotContain("anders");
        Look.onDeskAndPhone(page, "ranking-form");
        ranking.questions().question("C1").asKind("Rangorde").places("2").save();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Schaal anders past niet bij dit soort vraag");
        assertThat(page.getByLabel("Antwoordschaal").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void kind_thatDoesNotFitItsScale_saysSoAtTheQuestion(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(page, meetlat);

        QuestionPage ranking = questions.question("A1").asKind("Rangorde");
        ranking.places("5").save();

        assertThat(questions.conflicts())
                .anyMatch(text -> text.startsWith("De schaal van vraag A1 heeft minder antwoorden"))
                .anyMatch(text -> text.contains("\"=\" past niet bij vraag A1; schrijf includes of answered(A1)"));
        assertThat(questions.wrongWith("A1")).hasSize(1);
    }

    @Test
    void removal_ofAQuestionInACondition_isRefusedWithTheWayThere(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = begun(page, meetlat);

        assertThat(questions.remove("A1").refusal()).contains("Vraag A1 staat in de voorwaarde van vraag B1.");
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();

        page.waitForURL(address -> address.endsWith("#question-B1"));
    }

    /** A page with a choice between two functions, A1, and an open question for staff, B1. */
    private static QuestionsPage begun(Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat));
        QuestionsPage questions = SurveysPage.open(page).newSurvey().create("Onderzoek", "Survey").addPage("Vraag",
                "Question");
        questions.scales().newScale().code("functie").point(1, "leiding", "Leiding", "Leiding")
                .point(2, "staf", "Staf", "Staff").save();
        questions.questions().addQuestion("Vraag").choose("Eén keuze").fill("A1", "Wat doet u?", "What do you do?")
                .scale("functie").save();
        return questions.addQuestion("Vraag").choose("Open vraag").fill("B1", "Hoe gaat dat?", "How is that?")
                .condition("A1 = staf").save();
    }
}
