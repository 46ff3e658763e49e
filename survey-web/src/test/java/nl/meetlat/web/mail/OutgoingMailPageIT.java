package nl.meetlat.web.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.Inbox;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.OutgoingMailPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** What a researcher plans and sees of the mails, and what becomes of each, through the page. */
@InBrowser
class OutgoingMailPageIT {

    private static final LocalDate TOMORROW = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final Wave wave;
    private final String first;
    private final String second;

    OutgoingMailPageIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 1));
        wave = fielded.wave();
        first = email(fielded.invite(Language.DUTCH));
        second = email(fielded.invite(Language.ENGLISH));
    }

    @Test
    void plan_whenInvitationIsMovedAndTakenBack_mailsFollow(Page page) {
        OutgoingMailPage mail = open(page).inviteAt(TOMORROW + "T09:00");
        assertThat(mail.told()).containsText("De planning is bewaard.");
        assertThat(mail.content()).containsText("2 uitnodigingen staan klaar voor het geplande moment.");
        assertThat(due("invitation")).isEqualTo(TOMORROW + " 09:00");

        mail.remindAfter(3);
        assertThat(mail.content()).containsText("De planning is bewaard.");
        assertThat(due("reminder")).isEqualTo(TOMORROW.plusDays(3) + " 09:00");
        mail.inviteAt(TOMORROW.plusDays(1) + "T14:30");
        assertThat(mail.mailTo(first, "uitnodiging")).containsText("14:30");
        assertThat(due("reminder")).isEqualTo(TOMORROW.plusDays(4) + " 14:30");

        mail.inviteAt("");
        assertThat(mail.content()).containsText("2 deelnemers zijn nog niet uitgenodigd.");
        assertThat(fielded.column("SELECT id FROM participation.outbox_mail WHERE survey_id = " + wave.survey()))
                .isEmpty();
    }

    @Test
    void plan_whenMomentsAreOutOfOrder_saysSoAndKeepsTheOldPlan(Page page) {
        OutgoingMailPage mail = open(page).inviteAt("2012-11-05T09:00");

        assertThat(mail.content().locator(".told").first())
                .containsText("Kies voor de uitnodiging een moment dat nog komt");
        assertThat(fielded.column("SELECT id FROM participation.outbox_mail WHERE survey_id = " + wave.survey()))
                .isEmpty();
    }

    @Test
    void fate_ofEveryMail_isShownAndAFailedOneCanGoAgain(Page page) {
        open(page).inviteAt(TOMORROW + "T09:00");
        became(first, "state = 'failed', attempts = 1, fate = '550 5.1.1 no such user'");
        became(second, "attempts = 2, fate = '451 4.7.1 greylisted'");

        OutgoingMailPage mail = OutgoingMailPage.open(page, wave);
        assertThat(mail.mailTo(first, "uitnodiging")).containsText("niet bezorgd");
        assertThat(mail.mailTo(first, "uitnodiging")).containsText("550 5.1.1 no such user");
        assertThat(mail.mailTo(second, "uitnodiging"))
                .containsText("Nog niet gelukt na 2 pogingen: 451 4.7.1 greylisted");
        mail.assertAccessible();

        mail.read(first, "uitnodiging");
        Arrival.by(page.getByText("Verstuur opnieuw"));
        assertThat(page.locator("main")).containsText("De mail gaat opnieuw uit.");
        assertThat(new Inbox(meetlat, first).await(1).subject()).isEqualTo("Uitnodiging");
    }

    @Test
    void read_beforeAnythingIsSent_showsTheMailAsItsReaderGetsIt(Page page) {
        OutgoingMailPage mail = open(page).inviteAt(TOMORROW + "T09:00");

        Locator text = mail.read(second, "uitnodiging");

        assertThat(text).containsText("Dear participant,");
        assertThat(text.locator("a").first().getAttribute("href")).startsWith(meetlat.baseUrl() + "/r/");
        assertThat(new Inbox(meetlat, second).mails()).isEmpty();
    }

    @Test
    void close_whenMailsWait_cancelsThemAndSendsNothingMore(Page page) {
        OutgoingMailPage mail = open(page).inviteAt(TOMORROW + "T09:00");

        mail.close();

        assertThat(mail.content()).containsText("De meting is gesloten: er gaat geen mail meer uit.");
        assertThat(mail.mailTo(first, "uitnodiging")).containsText("vervallen");
        assertThat(mail.mailTo(first, "uitnodiging")).containsText("De meting is gesloten.");
        mail.assertAccessible();
    }

    private OutgoingMailPage open(Page page) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        return OutgoingMailPage.open(page, wave);
    }

    private String email(Invitee invitee) {
        return fielded.column("SELECT email FROM participation.participant WHERE id = " + invitee.id()).get(0);
    }

    private void became(String email, String what) {
        fielded.execute("UPDATE participation.outbox_mail m SET " + what + " FROM participation.participant p WHERE"
                + " p.survey_id = m.survey_id AND p.id = m.participant_id AND p.email = '" + email + "'");
    }

    /** When the mails of a kind are due, in the time zone of the server. */
    private String due(String kind) {
        return String.join(",", fielded.column("SELECT DISTINCT to_char(due_at AT TIME ZONE 'Europe/Amsterdam',"
                + " 'YYYY-MM-DD HH24:MI') FROM participation.outbox_mail WHERE kind = '" + kind + "' AND survey_id = "
                + wave.survey()));
    }
}
