package nl.meetlat.web.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Somebody hammers on one link. */
@OnMeetlat
class FloodIT {

    @Test
    void flood_onOneLink_isRefusedAndLeavesOthersAlone(RunningMeetlat meetlat) {
        FieldedWave wave = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        Invitee flooded = wave.invite(Language.DUTCH);
        Invitee other = wave.invite(Language.DUTCH);
        HttpVisitor visitor = new HttpVisitor(meetlat);
        List<HttpResponse<String>> refused = new ArrayList<>();

        for (int i = 0; i < 5 * FloodFilter.LINK_AT_ONCE && refused.isEmpty(); i++) {
            HttpResponse<String> answer = visitor.get("/r/" + flooded.secret());
            if (answer.statusCode() == 429) {
                refused.add(answer);
            }
        }

        assertThat(refused).singleElement()
                .satisfies(answer -> assertThat(answer.headers().firstValue("Retry-After")).hasValue("5"));
        assertThat(visitor.get("/r/" + other.secret()).statusCode()).isEqualTo(302);
    }
}
