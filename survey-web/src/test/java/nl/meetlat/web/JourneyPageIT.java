package nl.meetlat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.Inbox;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.OutgoingMailPage;
import nl.meetlat.web.testing.page.ParticipantListPage;
import nl.meetlat.web.testing.page.RespondentVisit;
import nl.meetlat.web.testing.page.ResponsePage;
import nl.meetlat.web.testing.page.ResultsPage;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end, as its people do it: a researcher invites, respondents answer, one says no, one is reminded
 * two weeks later, and the results come out.
 */
@InBrowser
class JourneyPageIT {

    private static final int SMALLEST_GROUP = 5;

    /** Somebody on the list. */
    private record Invited(String email, String name, String organisation, String language) {

        String row() {
            return String.join(";", email, name, organisation, language);
        }
    }

    private final RunningMeetlat meetlat;
    private final Devices devices;
    private final FieldedWave fielded;
    private final Wave wave;
    private final List<Invited> people = new ArrayList<>();

    JourneyPageIT(RunningMeetlat meetlat, Devices devices) {
        this.meetlat = meetlat;
        this.devices = devices;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind(), SMALLEST_GROUP);
        wave = fielded.wave();
        String run = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 1; i <= 9; i++) {
            people.add(new Invited("p" + i + "." + run + "@example.org", "Persoon " + i, i <= 6 ? "Trias" : "Jarabee",
                    i == 2 ? "en" : "nl"));
        }
    }

    @Test
    void journey_fromListToResults_worksForEverybody(Page researcher) {
        SignInPage.signIn(researcher, TestAccount.researcher(meetlat).memberOf(meetlat, wave.survey().value()));
        loadParticipants(researcher);
        invite(researcher);
        for (Invited person : people.subList(0, 6)) {
            answer(person, new Inbox(meetlat, person.email()).await(1).link());
        }
        decline(people.get(6));

        fielded.letDaysPass(15);

        Inbox reminded = new Inbox(meetlat, people.get(7).email());
        assertThat(reminded.await(2).subject()).isEqualTo("Herinnering");
        assertThat(reminded.await(2).link()).isEqualTo(reminded.await(1).link());
        answer(people.get(7), reminded.await(2).link());
        new Inbox(meetlat, people.get(8).email()).await(2);
        for (Invited finished : people.subList(0, 7)) {
            assertThat(new Inbox(meetlat, finished.email()).mails()).as(finished.email()).hasSize(1);
        }
        seesResponse(researcher);
        seesResults(researcher);
        managerSeesOwnOrganisationBesideTheTotal();
    }

    private void loadParticipants(Page researcher) {
        ParticipantListPage list = ParticipantListPage.open(researcher, wave)
                .paste("e-mail;naam;organisatie;taal\n"
                        + people.stream().map(Invited::row).collect(Collectors.joining("\n")));
        assertThat(list.verdict()).hasText("9 deelnemers kunnen worden toegevoegd");
        list.add();
    }

    private void invite(Page researcher) {
        OutgoingMailPage mail = OutgoingMailPage.open(researcher, wave).remindAfter(13);
        assertThat(mail.told()).containsText("De planning is bewaard.");
        assertThat(mail.invite(9).told()).containsText("9 uitnodigingen gaan uit.");
        Inbox.Mail dutch = new Inbox(meetlat, people.get(0).email()).await(1);
        assertThat(dutch.subject()).isEqualTo("Uitnodiging");
        assertThat(dutch.text()).startsWith("Beste Persoon 1,");
        Inbox.Mail english = new Inbox(meetlat, people.get(1).email()).await(1);
        assertThat(english.subject()).isEqualTo("Invitation");
        assertThat(english.text()).startsWith("Dear Persoon 2,");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.link()).startsWith(meetlat.baseUrl() + "/r/").isNotEqualTo(dutch.link());
    }

    /** On a device of one's own, in one's own language. */
    private void answer(Invited person, String link) {
        boolean dutch = person.language().equals("nl");
        RespondentVisit visit = RespondentVisit.follow(device(), link);
        assertThat(visit.heading()).isEqualTo(dutch ? "Werken vanuit kernwaarden" : "Working from core values");
        visit.press(dutch ? "Begin met de vragen" : "Begin with the questions");
        visit.choose(dutch ? "Wat is uw huidige functie?" : "What is your current position?",
                dutch ? "Uitvoerend medewerker" : "Front-line staff").press(dutch ? "Volgende" : "Next");
        visit.choose(dutch ? "de ruimte om samen" : "given room to decide", dutch ? "Mee eens" : "Agree")
                .choose(dutch ? "van de standaardaanpak" : "standard approach", dutch ? "Mee oneens" : "Disagree")
                .press(dutch ? "Volgende" : "Next");
        visit.press(dutch ? "Naar het overzicht" : "To the overview");
        visit.press(dutch ? "Verstuur mijn antwoorden" : "Send my answers");
        assertThat(visit.heading()).startsWith(dutch ? "Bedankt" : "Thank you");
    }

    private void decline(Invited person) {
        RespondentVisit visit = RespondentVisit.follow(device(),
                new Inbox(meetlat, person.email()).await(1).link());
        visit.go("Ik doe liever niet mee").press("Ik doe niet mee");
        assertThat(visit.heading()).isEqualTo("U doet niet mee");
    }

    private void seesResponse(Page researcher) {
        ResponsePage response = ResponsePage.open(researcher, wave);
        assertThat(response.stages()).isEqualTo(Map.of("in de lijst", 9, "mail verstuurd", 9, "link geopend", 8,
                "begonnen", 7, "ingevuld", 7, "doet niet mee", 1));
        assertThat(response.perDay()).containsText("waren er 6 ingevuld, vanaf die dag 1.");
        assertThat(response.perDay().locator("svg").first()).containsText("herinnering");
        assertThat(response.group("Trias")).startsWith("Trias|6|");
        response.assertAccessible();
    }

    /** While answers may still come in they count by five at a time; afterwards all of them do. */
    private void seesResults(Page researcher) {
        ResultsPage open = ResultsPage.open(researcher, wave);
        assertThat(open.content()).containsText("Gebaseerd op de eerste 5 van 7 reacties");
        OutgoingMailPage closed = OutgoingMailPage.open(researcher, wave).close();
        assertThat(closed.told()).containsText("De meting is gesloten.");
        fielded.letDaysPass(1);
        ResultsPage results = ResultsPage.open(researcher, wave);
        assertThat(results.tableWith("Uitvoerend medewerker"))
                .anyMatch(row -> row.startsWith("Uitvoerend medewerker|7"));
        results.assertAccessible();
    }

    private void managerSeesOwnOrganisationBesideTheTotal() {
        Page manager = device();
        SignInPage.signIn(manager,
                TestAccount.manager(meetlat, "Trias").memberOf(meetlat, wave.survey().value()));
        ResultsPage results = ResultsPage.open(manager, wave);
        assertThat(results.content()).containsText("Trias");
        assertThat(results.content()).not().containsText("Jarabee");
    }

    private Page device() {
        return devices.open(phone -> phone.setViewportSize(390, 844));
    }
}
