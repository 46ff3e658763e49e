package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.DatabaseDigest;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Mail scanners open every link, and nothing comes of it. */
@OnMeetlat
class LookIT {

    private static final List<String> PLACES = List.of("", "welcome", "begin", "opened", "1", "2", "3", "4", "0",
            "99999",
            "1?asked=1", "1?review=1", "1?lang=en", "1?lang=xx", "review", "submit", "decline", "answers/RU1",
            "answers/", "nothing", "1?_go=next&RU1=4&RU1.base=0");

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    LookIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
    }

    @Test
    void looks_atEveryAddressInEveryState_changeNothing() {
        Invitee fresh = fielded.invite(Language.DUTCH);
        Invitee begun = fielded.invite(Language.ENGLISH);
        Invitee submitted = fielded.invite(Language.DUTCH);
        Invitee declined = fielded.invite(Language.DUTCH);
        answerOne(begun);
        Respondent done = answerOne(submitted);
        done.post(PostedForm.of(done.page("review")));
        Respondent no = Respondent.takingCookies(meetlat, declined);
        no.open();
        no.post(PostedForm.of(no.page("decline")));
        assertThat(fielded.progress(submitted).completedAt()).isPresent();
        assertThat(fielded.progress(declined).declinedAt()).isPresent();
        Map<String, String> before = DatabaseDigest.of(fielded);
        assertThat(before).hasSizeGreaterThan(10);

        for (Invitee invitee : List.of(fresh, begun, submitted, declined)) {
            for (String method : List.of("GET", "HEAD")) {
                lookEverywhere(method, invitee, Respondent.takingCookies(meetlat, invitee));
                lookEverywhere(method, invitee, Respondent.refusingCookies(meetlat, invitee));
            }
        }

        assertThat(DatabaseDigest.of(fielded)).isEqualTo(before);
    }

    private void lookEverywhere(String method, Invitee invitee, Respondent respondent) {
        String link = "/r/" + invitee.secret();
        String arrival = respondent.send(method, link, "").headers().firstValue("Location").orElseThrow();
        respondent.send(method, arrival, "");
        String handle = "h=" + Respondent.refusingCookies(meetlat, invitee).handle();
        respondent.send(method, link + "/decline", "");
        for (String place : PLACES) {
            String path = invitee.path(place);
            for (String address : List.of(path, path + (path.contains("?") ? "&" : "?") + handle)) {
                assertThat(respondent.send(method, address, "").statusCode()).as(method + " " + place)
                        .isIn(200, 302, 303, 404);
            }
        }
    }

    private Respondent answerOne(Invitee invitee) {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        respondent.post(PostedForm.of(respondent.page("2")).and("RU1", "4").and("RU2", "2"));
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1", "RU2=2/1");
        return respondent;
    }
}
