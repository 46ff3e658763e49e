package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Ending the mails with one press in the mail program, by RFC 8058. */
@OnMeetlat
class UnsubscribeIT {

    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    private final RunningMeetlat meetlat;
    private final FieldedWave wave;
    private final Invitee invitee;
    private final String address;

    UnsubscribeIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 1));
        invitee = wave.invite(Language.DUTCH);
        address = invitee.link().getPath() + "/decline";
    }

    @Test
    void unsubscribe_whenPostedWithoutCookie_endsTheMails() {
        HttpResponse<String> answer = new HttpVisitor(meetlat).post(address, ONE_CLICK);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(wave.progress(invitee).declinedAt()).isPresent();
    }

    @Test
    void unsubscribe_whenPostedTwice_isAnsweredLikeTheFirst() {
        new HttpVisitor(meetlat).post(address, ONE_CLICK);
        Optional<Instant> declined = wave.progress(invitee).declinedAt();

        assertThat(new HttpVisitor(meetlat).post(address, ONE_CLICK).statusCode()).isEqualTo(204);
        assertThat(wave.progress(invitee).declinedAt()).isEqualTo(declined);
    }

    @Test
    void unsubscribe_whenPostedAsMultipart_endsTheMails() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

        HttpResponse<String> answer = new HttpVisitor(meetlat).send("POST", address, BodyPublishers.ofString(body),
                "Content-Type", "multipart/form-data; boundary=b");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(wave.progress(invitee).declinedAt()).isPresent();
    }

    @Test
    void unsubscribe_whenOnlyLookedAt_changesNothing() {
        for (String method : new String[] {"GET", "HEAD"}) {
            HttpResponse<String> answer = new HttpVisitor(meetlat).send(method, address, BodyPublishers.noBody());
            assertThat(answer.statusCode()).isEqualTo(302);
        }

        assertThat(wave.progress(invitee).declinedAt()).isEmpty();
    }

    @Test
    void unsubscribe_whenPostIsSomethingElse_changesNothing() {
        assertThat(new HttpVisitor(meetlat).post(address, Map.of("x", "y")).statusCode()).isEqualTo(400);
        assertThat(new HttpVisitor(meetlat).post(invitee.link().getPath(), ONE_CLICK).statusCode()).isEqualTo(400);

        assertThat(wave.progress(invitee).declinedAt()).isEmpty();
    }

    @Test
    void unsubscribe_whenLinkIsUnknown_isNotFound() {
        assertThat(new HttpVisitor(meetlat).post("/r/" + "x".repeat(32) + "/decline", ONE_CLICK).statusCode())
                .isEqualTo(404);
    }
}
