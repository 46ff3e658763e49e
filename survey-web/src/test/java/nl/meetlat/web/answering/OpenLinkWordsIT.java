package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** What is said to who comes by the open link of a wave, and in which language. */
@OnMeetlat
class OpenLinkWordsIT {

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    OpenLinkWordsIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(2, 2));
    }

    @Test
    void texts_forWhoComesByTheOpenLink_speakOfNoMailAndNoPersonalLink() {
        for (PrivacyMode mode : PrivacyMode.values()) {
            FieldedWave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2), 10, mode);
            String link = wave.openLink(true, Optional.empty());
            Respondent respondent = Respondent.uninvited(meetlat, true);
            List<HttpResponse<String>> pages = new ArrayList<>(List.of(respondent.get(link)));
            HttpResponse<String> first = respondent.begin(link);
            pages.add(first);
            String home = Respondent.home(first);
            for (String place : List.of("/welcome", "/review", "/decline")) {
                pages.add(respondent.get(home + place));
            }
            respondent.press(first, "S1");
            pages.add(respondent.get(home + "/withdraw"));
            respondent.submit(first);
            pages.add(respondent.get(home));

            assertThat(pages).allSatisfy(page -> {
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(Respondent.words(page)).as(mode + " " + page.uri()).doesNotContain("ersoonlijke link",
                        "herinnering", "e‑mails", "in uw e‑mail", "mails aan u");
            });
            assertThat(pages.get(0).body()).contains("Wij vragen uw naam en uw e‑mailadres niet");
        }
    }

    @Test
    void address_whenMistyped_isToBeCheckedOnThePosterAndNotInAMail() {
        HttpVisitor nobody = new HttpVisitor(meetlat);

        assertThat(nobody.get("/o/abcdefghjk").body()).contains("Deze link werkt niet", "van het papier of het bericht")
                .doesNotContain("e‑mail");
        assertThat(nobody.get("/o/abcdefghjk", "Accept-Language", "en").body())
                .contains("This link does not work", "from the paper or the message").doesNotContain("e‑mail");
        assertThat(nobody.get("/r/abcdefghjk").body()).contains("e‑mail");
        assertThat(nobody.get("/a/" + "a".repeat(26) + "/1").body()).contains("de link waarmee u begon")
                .doesNotContain("e‑mail");
    }

    @Test
    void answers_whenErased_areSaidToBeErasedOnComingBack() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        HttpResponse<String> first = respondent.begin(link);
        respondent.press(first, "S1");
        String home = Respondent.home(first);
        PostedForm withdraw = PostedForm.of(respondent.get(home + "/withdraw"));
        assertThat(respondent.follow(respondent.post(withdraw)).body()).contains("Uw antwoorden zijn gewist");

        HttpResponse<String> asked = respondent.get(link);
        assertThat(asked.body()).contains("De antwoorden zijn gewist", "Dat was ik", "Ik ben iemand anders")
                .doesNotContain("Ga verder waar ik was");
        HttpResponse<String> back = respondent.follow(respondent.post(PostedForm.of(asked).with("_who", "same")));
        assertThat(back.body()).contains("Uw antwoorden zijn gewist", "Ik wil toch meedoen")
                .doesNotContain("U doet niet mee");
        assertThat(respondent.get(home + "/decline").body()).contains("Uw antwoorden zijn gewist");
        assertThat(respondent.get(home + "/welcome").body()).contains("Begin met de vragen");
    }

    @Test
    void refusal_whoSaidNoWithoutAnswers_isStillSaidToBeOne() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);
        String home = Respondent.home(respondent.begin(link));
        respondent.post(PostedForm.of(respondent.get(home + "/decline")));

        assertThat(Respondent.words(respondent.get(home))).contains("U doet niet mee").doesNotContain("gewist");
    }

    @Test
    void language_whenChosen_goesAlong() {
        String link = fielded.openLink(true, Optional.empty());
        Respondent respondent = Respondent.uninvited(meetlat, true);

        HttpResponse<String> page = respondent
                .follow(respondent.post(PostedForm.of(respondent.get(link + "?lang=en"))));

        assertThat(page.body()).contains("lang=\"en\"", "go on later in this browser");
        assertThat(fielded.column("SELECT language FROM participation.participant WHERE survey_id = "
                + fielded.wave().survey())).containsExactly(Language.ENGLISH.tag());
    }
}
