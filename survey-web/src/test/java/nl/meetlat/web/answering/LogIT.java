package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

/** Rows I4 and P7: no log of ours tells who answered what, or how to get in. */
@OnMeetlat
class LogIT {

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    LogIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
    }

    @Test
    void logs_afterAJourneyWithEveryMishap_holdNoSecretNameAddressOrAnswer() throws IOException {
        String answer = "antwoord-" + UUID.randomUUID();
        String name = "Naam-" + UUID.randomUUID();
        Invitee invitee = fielded.invite(Language.DUTCH);
        fielded.execute("UPDATE participation.participant SET name = '" + name + "' WHERE survey_id = "
                + fielded.wave().survey() + " AND id = " + invitee.id());
        String email = fielded.column("SELECT email FROM participation.participant WHERE survey_id = "
                + fielded.wave().survey() + " AND id = " + invitee.id()).get(0);
        Respondent respondent = Respondent.refusingCookies(meetlat, invitee);
        respondent.get("/r/" + invitee.secret() + "x");
        respondent.get("/r/" + invitee.secret() + "/nothing");
        String handle = respondent.handle();
        respondent.begin();
        PostedForm page = PostedForm.of(respondent.get(invitee.path("3") + "?h=" + handle));
        String key = page.value("_key");
        respondent.post(page.and("KORT", answer));
        respondent.post(page.and("KORT", answer + "\u0000"));
        respondent.post(page.and("RU1", answer));
        respondent.post(page.with("_key", key + "x"));
        respondent.save("KORT", Respondent.answer(answer, 0), key);
        respondent.save("UREN", Respondent.answer(answer, 0), key);
        respondent.save("KORT", Respondent.answer(answer, 0) + "}", key);
        respondent.save("KORT", Respondent.answer(answer, 0), key + "x");
        fielded.close(Instant.now().minus(Wave.GRACE));
        respondent.save("KORT", Respondent.answer(answer + "!", 1), key);
        respondent.post(page.with("KORT.base", "1").and("KORT", answer + "?"));
        fielded.execute("DELETE FROM participation.participant WHERE survey_id = " + fielded.wave().survey());
        respondent.post(page.and("KORT", answer));
        respondent.get(invitee.path("3") + "?h=" + handle);

        for (Path log : logs()) {
            assertThat(Files.readString(log, StandardCharsets.UTF_8)).as(log.getFileName().toString())
                    .doesNotContain(invitee.secret(), handle, key, answer, name, email);
        }
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(meetlat.serverLog().getParent())) {
            List<Path> logs = files.toList();
            assertThat(logs).hasSizeGreaterThan(1);
            return logs;
        }
    }
}
