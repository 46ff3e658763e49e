package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.survey.Wave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses that are sent in, parted from their people, or erased. */
class SubmittedResponseIT {

    private static final Instant NOW = FieldedSurvey.NOW;

    private FieldedSurvey fielded;
    private ResponseRepository responses;

    @BeforeEach
    void field() {
        fielded = new FieldedSurvey();
        responses = fielded.responses();
    }

    @Test
    void submit_whenAnswered_writesTheCountedRowAndTheMoment() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 0),
                FieldedSurvey.change(FieldedSurvey.CHOICES, "1|3", 0),
                FieldedSurvey.change(FieldedSurvey.NUMBER, "36.50", 0),
                FieldedSurvey.change(FieldedSurvey.TEXT, "woorden", 0));

        boolean submitted = responses.submit(fielded.survey, response, fielded.questionnaire, NOW.plusSeconds(60));

        assertThat(submitted).isTrue();
        assertThat(responses.find(fielded.survey, fielded.participant(1)).orElseThrow().submittedAt())
                .contains(NOW.plusSeconds(60));
        assertThat(fielded.rows(
                "SELECT wave_id, version_number, points::text, numbers::text FROM answering.scored_response"))
                .containsExactly(fielded.wave + " 1 {2,1,0,1} {36.5,NaN}");
    }

    @Test
    void submit_whenAskedTwice_changesNothingTheSecondTime() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        responses.submit(fielded.survey, response, fielded.questionnaire, NOW);

        assertThat(responses.submit(fielded.survey, response, fielded.questionnaire, NOW.plusSeconds(9))).isFalse();
        assertThat(responses.find(fielded.survey, fielded.participant(1)).orElseThrow().submittedAt()).contains(NOW);
        assertThat(fielded.rows("SELECT count(*), 0 FROM answering.scored_response")).containsExactly("1 0");
    }

    @Test
    void submit_whenWaveIsClosedForLong_isRefused() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        assertThatThrownBy(() -> responses.submit(fielded.survey, response, fielded.questionnaire,
                FieldedSurvey.CLOSES.plus(Wave.GRACE).plusSeconds(1))).isInstanceOf(NotAcceptingAnswersException.class);
        assertThat(responses.find(fielded.survey, fielded.participant(1)).orElseThrow().isSubmitted()).isFalse();
    }

    @Test
    void save_whenSubmitted_isRefusedUnlessItIsARepeat() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 0));
        responses.submit(fielded.survey, response, fielded.questionnaire, NOW);

        assertThat(fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 0)))
                .extracting(SavedAnswer::revision)
                .containsExactly(1);
        assertThatThrownBy(() -> fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "1", 1)))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.SUBMITTED));
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).value()).isEqualTo("3");
    }

    @Test
    void submit_whenAnswered_recordsHowTheResponseWasGiven() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 0));
        responses.save(fielded.survey, response, List.of(FieldedSurvey.change(FieldedSurvey.TEXT, "woorden", 0)),
                NOW.plusSeconds(75));

        responses.submit(fielded.survey, response, fielded.questionnaire, NOW.plusSeconds(90));

        assertThat(fielded.rows("SELECT response_id, concat_ws(' ', page_seconds::text, grids, straight_lined,"
                + " longest_run, too_fast) FROM answering.response_quality")).containsExactly(
                        response + " {75} 0 0 1 f");
    }

    @Test
    void forgetWhose_whenSubmitted_leavesAnswersAndCountsButNoWayToThePerson() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 0),
                FieldedSurvey.change(FieldedSurvey.TEXT, "woorden", 0));
        responses.submit(fielded.survey, response, fielded.questionnaire, NOW);

        responses.forgetWhose(fielded.survey, response, ZoneId.of("Europe/Amsterdam"));

        assertThat(responses.find(fielded.survey, fielded.participant(1))).isEmpty();
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
        assertThat(fielded.rows("SELECT count(*), 0 FROM linkage.participant_response")).containsExactly("0 0");
        assertThat(fielded.rows("SELECT r.id <> %s, started_at = '2012-11-04T23:00Z' AND submitted_at = started_at"
                .formatted(response) + " FROM answering.response r")).containsExactly("true true");
        assertThat(fielded.rows("SELECT a.value, a.saved_at = '2012-11-04T23:00Z' FROM answering.answer a"
                + " JOIN answering.response r ON r.id = a.response_id ORDER BY 1")).containsExactly("3 true",
                        "woorden true");
        assertThat(fielded.rows("SELECT s.points::text, 0 FROM answering.scored_response s"
                + " JOIN answering.response r ON r.id = s.response_id")).containsExactly("{2,-1,-1,-1} 0");
        assertThat(fielded.rows("SELECT q.page_seconds::text, 0 FROM answering.response_quality q"
                + " JOIN answering.response r ON r.id = q.response_id")).containsExactly("{0} 0");
    }

    @Test
    void erase_whenSubmitted_leavesNothingOfThatResponseOnly() {
        for (int participant = 1; participant <= 2; participant++) {
            ResponseId response = responses.start(fielded.response(participant), NOW);
            fielded.save(response, FieldedSurvey.change(FieldedSurvey.TEXT, "van " + participant, 0));
            responses.submit(fielded.survey, response, fielded.questionnaire, NOW);
        }

        assertThat(responses.erase(fielded.survey, fielded.participant(1))).isTrue();

        assertThat(responses.erase(fielded.survey, fielded.participant(1))).isFalse();
        assertThat(responses.find(fielded.survey, fielded.participant(1))).isEmpty();
        assertThat(fielded.rows("SELECT value, 0 FROM answering.answer")).containsExactly("van 2 0");
        for (String table : List.of("answering.scored_response", "answering.response_quality", "answering.response",
                "linkage.participant_response")) {
            assertThat(fielded.rows("SELECT count(*), 0 FROM " + table)).as(table).containsExactly("1 0");
        }
    }

    @Test
    void forgetWhose_whenNotSubmitted_isRefused() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        assertThatThrownBy(() -> responses.forgetWhose(fielded.survey, response, ZoneId.of("Europe/Amsterdam")))
                .isInstanceOf(IllegalStateException.class);
    }
}
