package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Row F6: the database's disk is full, played by a trigger that says what PostgreSQL says then, for one survey alone. */
@OnMeetlat
class DiskFullIT {

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;
    private final Invitee invitee;
    private final String trigger;

    DiskFullIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
        invitee = fielded.invite(Language.DUTCH);
        trigger = "answering.full_" + fielded.wave().survey();
    }

    private void fill() {
        fielded.execute("""
            CREATE FUNCTION %1$s() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF new.item_code = 'RU2' THEN
                    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
                END IF;
                RETURN new;
            END $$;
            CREATE TRIGGER full_%2$s BEFORE INSERT OR UPDATE ON answering.answer
                FOR EACH ROW WHEN (new.survey_id = %2$s) EXECUTE FUNCTION %1$s()
            """.formatted(trigger, fielded.wave().survey()));
    }

    @AfterEach
    void empty() {
        fielded.execute("DROP FUNCTION IF EXISTS " + trigger + " CASCADE");
    }

    @Test
    void answer_whenTheDiskIsFull_isRefusedAsAWholeAndTakenWhenThereIsRoom() {
        Respondent respondent = Respondent.takingCookies(meetlat, invitee);
        respondent.begin();
        PostedForm page = PostedForm.of(respondent.page("2"));
        fill();

        HttpResponse<String> byScript = respondent.save("RU2", Respondent.answer("4", 0), page.value("_key"));
        HttpResponse<String> posted = respondent.post(page.and("RU1", "2").and("RU2", "4"));

        assertThat(byScript.statusCode()).isEqualTo(503);
        assertThat(posted.statusCode()).isEqualTo(503);
        assertThat(posted.body()).contains("Even niet bereikbaar", "Wat al bewaard was, blijft bewaard")
                .doesNotContain("Exception", "No space left");
        assertThat(fielded.answers(invitee)).as("nothing half saved").isEmpty();
        empty();
        assertThat(respondent.save("RU2", Respondent.answer("4", 0), page.value("_key")).statusCode()).isEqualTo(200);
        assertThat(respondent.post(page.and("RU1", "2").and("RU2", "4")).statusCode()).isEqualTo(303);
        assertThat(fielded.answers(invitee)).containsExactly("RU1=2/1", "RU2=4/1");
    }
}
