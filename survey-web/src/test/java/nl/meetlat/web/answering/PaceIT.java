package nl.meetlat.web.answering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What respondents are told of the minutes left. Announced are six, for fourteen questions over four pages. */
@OnMeetlat
class PaceIT {

    private final RunningMeetlat meetlat;
    private final FieldedWave fielded;

    PaceIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
        fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofEveryKind());
    }

    /** The last page but one, the last for who does not lead, took four minutes, half of them more. */
    @ParameterizedTest
    @CsvSource({"0,3", "9,3", "10,4"})
    void minutesLeft_afterSomeHaveSubmitted_areWhatTenTook(int submitted, int minutes) {
        fielded.execute("""
            WITH response AS (
                INSERT INTO answering.response (survey_id, wave_id, version_number, language, started_at, submitted_at)
                SELECT %s, %s, 1, 'nl', now(), now() FROM generate_series(1, %d) RETURNING survey_id, id)
            INSERT INTO answering.response_quality (survey_id, response_id, page_seconds, grids, straight_lined,
                longest_run, too_fast)
            SELECT survey_id, id, ARRAY[30, 60, CASE WHEN id %% 2 = 0 THEN 239 ELSE 241 END], 0, 0, 0, false
            FROM response
            """.formatted(fielded.wave().survey(), fielded.wave().id(), submitted));
        Respondent respondent = Respondent.takingCookies(meetlat, fielded.invite(Language.DUTCH));
        respondent.begin();

        assertThat(respondent.page("3").body()).contains("nog ongeveer " + minutes + " minuten");
    }
}
