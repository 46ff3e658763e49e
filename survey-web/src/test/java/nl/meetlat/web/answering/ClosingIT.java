package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Row F9: the wave closes while twenty people are half-way. */
@OnMeetlat
class ClosingIT {

    private static final int HALF_WAY = 20;

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final List<HalfWay> people = new ArrayList<>();

    ClosingIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
    }

    /** Somebody who gave one answer and has the page of statements open. */
    private final class HalfWay {

        private final Invitee invitee = fielded.invite(Language.DUTCH);
        private final Respondent browser = Respondent.takingCookies(meetlat, invitee);
        private final PostedForm open;

        HalfWay() {
            browser.begin();
            browser.post(PostedForm.of(browser.page("1")).and("FUN", "bestuur"));
            open = PostedForm.of(browser.page("2"));
        }

        HttpResponse<String> saveByScript(String item) {
            return browser.save(item, Respondent.answer("4", 0), open.value("_key"));
        }

        HttpResponse<String> postPage(String item) {
            return browser.post(open.and(item, "4").and("_go", "previous"));
        }

        HttpResponse<String> submit() {
            return browser.post(PostedForm.of(browser.page("review")));
        }
    }

    @Test
    void answers_ofTwentyPeopleHalfWay_countWithinTheGraceAndAreRefusedAfterIt() {
        for (int i = 0; i < HALF_WAY; i++) {
            people.add(new HalfWay());
        }
        fielded.close(Instant.now());

        for (int i = 0; i < HALF_WAY; i++) {
            HalfWay person = people.get(i);
            assertThat(i % 2 == 0 ? person.saveByScript("RU1").statusCode() : person.postPage("RU1").statusCode())
                    .as("person %d, within the grace", i).isEqualTo(i % 2 == 0 ? 200 : 303);
        }
        List<HalfWay> inTime = people.subList(0, HALF_WAY / 2);
        List<HalfWay> tooLate = people.subList(HALF_WAY / 2, HALF_WAY);
        assertThat(inTime).allSatisfy(person -> assertThat(person.submit().statusCode()).isEqualTo(303));
        List<PostedForm> reviews = tooLate.stream().map(person -> PostedForm.of(person.browser.page("review")))
                .toList();
        fielded.close(Instant.now().minus(Wave.GRACE));

        for (int i = 0; i < tooLate.size(); i++) {
            HalfWay person = tooLate.get(i);
            HttpResponse<String> page = person.postPage("RU2");
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains("De vragenlijst is gesloten", "U kunt geen antwoorden meer insturen",
                    "anna.dewit@example.org");
            assertThat(person.saveByScript("RU2").statusCode()).isEqualTo(410);
            assertThat(person.browser.post(reviews.get(i)).statusCode()).isEqualTo(410);
        }

        assertThat(people).allSatisfy(
                person -> assertThat(fielded.answers(person.invitee)).containsExactly("FUN=bestuur/1", "RU1=4/1"));
        assertThat(fielded.column("SELECT count(*) FROM answering.scored_response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly(String.valueOf(inTime.size()));
    }
}
