package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.start.MeetlatNode;
import nl.meetlat.web.start.OwnPostgres;
import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.TestedMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two Meetlats on one database, as the README says to set them up: any node serves any request of a respondent. */
class TwoNodesIT {

    private static final List<AutoCloseable> STARTED = new ArrayList<>();

    private static MeetlatNode a;
    private static MeetlatNode b;

    private final FieldedWave fielded = new FieldedWave(a, SampleQuestionnaire.ofEveryKind());
    private final Invitee invitee = fielded.invite(Language.DUTCH);

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        OwnPostgres postgres = OwnPostgres.started();
        STARTED.add(postgres);
        a = MeetlatNode.startOn(postgres);
        STARTED.add(0, a);
        b = MeetlatNode.startOn(postgres);
        STARTED.add(0, b);
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable started : STARTED) {
            started.close();
        }
    }

    /** Sends every request to the other node than the one before. */
    private static final class Proxy implements TestedMeetlat {

        private final List<MeetlatNode> asked = new ArrayList<>();

        @Override
        public URI at(String path) {
            asked.add(asked.size() % 2 == 0 ? a : b);
            return asked.get(asked.size() - 1).at(path);
        }

        @Override
        public URI baseUrl() {
            return a.baseUrl();
        }

        @Override
        public String secret() {
            return a.secret();
        }

        @Override
        public Connection asOwner() throws SQLException {
            return a.asOwner();
        }
    }

    @Test
    void journey_servedByTwoNodesInTurn_losesNothing() {
        Proxy proxy = new Proxy();
        Respondent respondent = Respondent.takingCookies(proxy, invitee);

        HttpResponse<String> second = respondent
                .follow(respondent.post(PostedForm.of(respondent.begin()).and("FUN", "bestuur").and("UREN", "32,5")));
        HttpResponse<String> third = respondent
                .follow(respondent.post(PostedForm.of(second).and("RU1", "4").and("RU2", "2")));
        HttpResponse<String> review = respondent.follow(respondent.post(PostedForm.of(third).and("HK", "1")));
        HttpResponse<String> received = respondent.follow(respondent.post(PostedForm.of(review)));
        HttpResponse<String> again = respondent.post(PostedForm.of(review));

        assertThat(review.body()).contains("32,5 uur per week", "Mee oneens");
        assertThat(received.body()).contains("Bedankt. Alles is ontvangen");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(proxy.asked).contains(a, b).hasSizeGreaterThan(10);
        assertThat(fielded.answers(invitee)).containsExactly("FUN=bestuur/1", "HK=1/1", "RU1=4/1", "RU2=2/1",
                "UREN=32.5/1");
        assertThat(fielded.column("SELECT count(*) FROM answering.scored_response WHERE survey_id = "
                + fielded.wave().survey())).containsExactly("1");
    }

    @Test
    void answer_savedOnOneNode_isAConflictForAnOldPageOnTheOther() {
        Respondent onA = Respondent.takingCookies(a, invitee);
        Respondent onB = Respondent.takingCookies(b, invitee);
        onA.begin();
        onB.open();
        String keyOfA = PostedForm.of(onA.page("2")).value("_key");
        PostedForm pageOfB = PostedForm.of(onB.page("2"));

        HttpResponse<String> first = onA.save("RU1", Respondent.answer("4", 0), keyOfA);
        HttpResponse<String> stale = onB.save("RU1", Respondent.answer("2", 0), pageOfB.value("_key"));
        HttpResponse<String> repeated = onB.save("RU1", Respondent.answer("4", 0), keyOfA);
        HttpResponse<String> staleWithoutScript = onB.post(pageOfB.and("RU1", "2").and("RU2", "3"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("\"words\":\"Mee eens\"");
        assertThat(repeated.statusCode()).as("a retry that comes to the other node").isEqualTo(200);
        assertThat(staleWithoutScript.statusCode()).isEqualTo(422);
        assertThat(staleWithoutScript.body()).contains("Deze vraag is ook op een andere plek beantwoord");
        assertThat(fielded.answers(invitee)).containsExactly("RU1=4/1", "RU2=3/1");
    }

    @Test
    void signIn_onOneNode_isAskedForOnTheOther() {
        HttpVisitor onA = HttpVisitor.signedIn(a, TestAccount.researcher(a));
        HttpVisitor onB = new HttpVisitor(b);
        onA.cookies().forEach(cookie -> onB.cookie(cookie.getName(), cookie.getValue()));

        HttpResponse<String> there = onB.get("/app/surveys");

        assertThat(onA.get("/app/surveys").statusCode()).isEqualTo(200);
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
    }
}
