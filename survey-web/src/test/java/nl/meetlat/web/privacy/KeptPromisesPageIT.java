package nl.meetlat.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.AnyPage;
import org.junit.jupiter.api.Test;

/** What respondents are promised, from the first page to the rows that stay. */
@InBrowser
class KeptPromisesPageIT {

    @Test
    void submit_whenAnonymous_leavesNobodyAbleToTellWhoseAnswersTheseAre(Page page, RunningMeetlat meetlat) {
        AnyPage at = new AnyPage(page);
        FieldedWave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2),
                Wave.DEFAULT_MINIMUM_GROUP_SIZE, PrivacyMode.ANONYMOUS);
        Invitee invitee = wave.invite(Language.DUTCH);
        at.go(invitee.link().toString());
        at.sees("Zodra u verstuurt, vernietigen wij dat verband");
        at.look("anonymous-welcome");
        at.press("Begin met de vragen");
        String before = key(page);
        answer(page);
        at.press("Naar het overzicht");
        String review = key(page);
        at.press("Verstuur mijn antwoorden");
        at.sees("Bedankt. Alles is ontvangen", "Wij weten niet meer welke antwoorden van u zijn");
        PlaywrightAssertions.assertThat(page.getByText("Wis mijn antwoorden")).hasCount(0);
        at.look("anonymous-received");

        long survey = wave.wave().survey().value();
        assertThat(wave.column("SELECT count(*) FROM linkage.participant_response WHERE survey_id = " + survey))
                .containsExactly("0");
        assertThat(wave.column("SELECT DISTINCT p.completed_at = w.opened_at AND p.started_at = w.opened_at"
                + " AND p.opened_at = w.opened_at FROM participation.participant p JOIN design.wave w ON w.id = p.wave_id"
                + " WHERE p.survey_id = " + survey)).containsExactly("t");
        assertThat(wave.column("SELECT count(*) FROM answering.response WHERE survey_id = " + survey
                + " AND submitted_at IS NOT NULL")).containsExactly("1");

        at.go(invitee.link().toString());
        at.sees("Alles is ontvangen");
        HttpVisitor visitor = new HttpVisitor(meetlat);
        for (String key : List.of(before, review)) {
            for (String place : List.of("1", "submit", "withdraw")) {
                visitor.send("POST", invitee.path(place), BodyPublishers.ofString("_key=" + key + "&_go=next&S1=1"
                        + "&S1.base=0&S2.base=0"), "Content-Type", "application/x-www-form-urlencoded");
            }
            visitor.send("PUT", invitee.path("answers/S1"), BodyPublishers.ofString("{\"values\":[\"1\"],\"base\":0}"),
                    "Content-Type", "application/json", "X-Page-Key", key);
        }
        assertThat(wave.column("SELECT (SELECT count(*) FROM answering.response WHERE survey_id = " + survey
                + ") || ' ' || (SELECT count(*) FROM answering.scored_response WHERE survey_id = " + survey + ")"))
                .as("an old page begins no second response and erases nothing").containsExactly("1 1");
    }

    @Test
    void withdraw_afterSending_leavesNothingOfTheAnswersAndLooksChangeNothing(Page page, RunningMeetlat meetlat) {
        AnyPage at = new AnyPage(page);
        FieldedWave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        Invitee invitee = wave.invite(Language.DUTCH);
        at.go(invitee.link().toString());
        at.press("Begin met de vragen");
        answer(page);
        at.press("Naar het overzicht");
        at.press("Verstuur mijn antwoorden");
        at.look("received");
        at.follow("Wis mijn antwoorden");
        at.sees("U hebt uw antwoorden al verstuurd");
        at.look("withdraw");
        page.reload();
        at.go(invitee.link().toString());
        assertThat(wave.answers(invitee)).as("only the button erases").hasSize(1);

        at.follow("Wis mijn antwoorden");
        at.press("Wis alles wat ik heb ingevuld");
        at.sees("Uw antwoorden zijn gewist");
        at.look("withdrawn");

        long survey = wave.wave().survey().value();
        for (String table : List.of("answering.response", "answering.answer", "answering.scored_response",
                "answering.response_quality", "linkage.participant_response")) {
            assertThat(wave.column("SELECT count(*) FROM " + table + " WHERE survey_id = " + survey)).as(table)
                    .containsExactly("0");
        }
        assertThat(wave.progress(invitee).completedAt()).isEmpty();
        assertThat(wave.progress(invitee).declinedAt()).isPresent();
    }

    private static void answer(Page page) {
        page.locator("[data-item] label").first().click();
        PlaywrightAssertions.assertThat(page.locator("[data-item]").first().getByRole(AriaRole.STATUS))
                .containsText("Bewaard");
    }

    private static String key(Page page) {
        return page.locator("input[name=_key]").first().getAttribute("value");
    }
}
