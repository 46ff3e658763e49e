package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.FinishedResponse;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;
import nl.meetlat.core.response.Response;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Wave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaResponseRepositoryIT {

    private static final Instant NOW = FieldedSurvey.NOW;

    private FieldedSurvey fielded;
    private ResponseRepository responses;

    @BeforeEach
    void field() {
        fielded = new FieldedSurvey();
        responses = fielded.database.each(JpaResponseRepository::new, ResponseRepository.class);
    }

    @Test
    void start_whenAskedTwice_givesTheSameResponse() {
        ResponseId first = responses.start(fielded.response(1), NOW);

        ResponseId second = responses.start(fielded.response(1), NOW.plusSeconds(5));

        assertThat(second).isEqualTo(first);
        assertThat(responses.find(fielded.survey, fielded.participant(1))).contains(new Response(fielded.survey, first,
                fielded.wave, 1, Language.DUTCH, NOW, Optional.empty()));
    }

    @Test
    void find_whenNothingWasAnswered_isEmpty() {
        assertThat(responses.find(fielded.survey, fielded.participant(1))).isEmpty();
    }

    @Test
    void save_whenNew_isStoredWithFirstRevision() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        List<SavedAnswer> saved = save(response, change(FieldedSurvey.STATEMENT, "2", 0),
                change(FieldedSurvey.TEXT, "Ruimte \ud83d\ude00 \u202e\u05d0", 0));

        assertThat(saved).extracting(SavedAnswer::revision).containsExactly(1, 1);
        assertThat(saved).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response)).isEqualTo(Map.of(FieldedSurvey.STATEMENT,
                new StoredAnswer("2", 1, NOW), FieldedSurvey.TEXT,
                new StoredAnswer("Ruimte \ud83d\ude00 \u202e\u05d0", 1, NOW)));
    }

    @Test
    void save_whenRepeatedAfterALostReply_isAnsweredLikeTheFirst() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        AnswerChange change = change(FieldedSurvey.STATEMENT, "2", 0);

        List<SavedAnswer> first = save(response, change);
        List<SavedAnswer> repeated = save(response, change);

        assertThat(repeated).isEqualTo(first);
        assertThat(fielded.rows("SELECT item_code, value, revision FROM answering.answer"))
                .containsExactly("E1 2 1");
    }

    @Test
    void save_whenBaseIsCurrent_changesTheAnswer() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "2", 0));

        assertThat(save(response, change(FieldedSurvey.STATEMENT, "3", 1)))
                .containsExactly(new SavedAnswer(change(FieldedSurvey.STATEMENT, "3", 1), "3", 2));
        assertThat(save(response, change(FieldedSurvey.STATEMENT, "", 2)))
                .containsExactly(new SavedAnswer(change(FieldedSurvey.STATEMENT, "", 2), "", 3));
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).isTakenBack()).isTrue();
    }

    @Test
    void save_whenAnotherAnswerCameInBetween_keepsItAndTells() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "2", 0));

        List<SavedAnswer> late = save(response, change(FieldedSurvey.TEXT, "nieuw", 0),
                change(FieldedSurvey.STATEMENT, "1", 0));

        assertThat(late.get(0).isConflict()).isFalse();
        assertThat(late.get(1).isConflict()).isTrue();
        assertThat(late.get(1).value()).isEqualTo("2");
        assertThat(late.get(1).revision()).isEqualTo(1);
        assertThat(fielded.rows("SELECT item_code, value, revision FROM answering.answer ORDER BY item_code"))
                .containsExactly("E1 2 1", "O1 nieuw 1");
    }

    @Test
    void save_whenLeftOpenAndNeverAnswered_writesNothing() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        List<SavedAnswer> saved = save(response, change(FieldedSurvey.STATEMENT, "", 0));

        assertThat(saved).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_whenLeftOpenOnAPageOpenedBeforeItWasAnswered_keepsTheAnswer() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "2", 0));

        List<SavedAnswer> saved = save(response, change(FieldedSurvey.STATEMENT, "", 0));

        assertThat(saved).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).value()).isEqualTo("2");
    }

    @Test
    void save_whenWaveIsClosedForLong_isRefusedAndNothingStored() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        Instant late = FieldedSurvey.CLOSES.plus(Wave.GRACE).plusMillis(1);

        assertThatThrownBy(() -> responses.save(fielded.survey, response,
                List.of(change(FieldedSurvey.STATEMENT, "2", 0)), late))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OPEN));
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_untilTheGraceAfterClosingEnds_isTaken() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        assertThat(responses.save(fielded.survey, response, List.of(change(FieldedSurvey.STATEMENT, "2", 0)),
                FieldedSurvey.CLOSES)).extracting(SavedAnswer::revision).containsExactly(1);
        assertThat(responses.save(fielded.survey, response, List.of(change(FieldedSurvey.STATEMENT, "3", 1)),
                FieldedSurvey.CLOSES.plus(Wave.GRACE))).extracting(SavedAnswer::revision).containsExactly(2);
        assertThat(responses.submit(fielded.survey, response, fielded.questionnaire,
                FieldedSurvey.CLOSES.plus(Wave.GRACE))).isTrue();
    }

    @Test
    void save_whenWaveIsClosedByHandOrNotOpenYet_isRefused() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        AnswerChange change = change(FieldedSurvey.STATEMENT, "2", 0);

        assertThatThrownBy(() -> responses.save(fielded.survey, response, List.of(change),
                FieldedSurvey.OPENED.minusSeconds(1))).isInstanceOf(NotAcceptingAnswersException.class);
        fielded.database.execute("UPDATE design.wave SET closed_at = '2012-11-05T09:00:00Z'");
        assertThatThrownBy(() -> save(response, change)).isInstanceOf(NotAcceptingAnswersException.class);
        fielded.database.execute("UPDATE design.wave SET closed_at = NULL, opened_at = NULL");
        assertThatThrownBy(() -> save(response, change)).isInstanceOf(NotAcceptingAnswersException.class);
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_whenResponseIsUnknown_isRefused() {
        assertThatThrownBy(() -> save(new ResponseId(999), change(FieldedSurvey.STATEMENT, "2", 0)))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN));
    }

    @Test
    void submit_whenAnswered_writesTheCountedRowAndTheMoment() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "3", 0), change(FieldedSurvey.CHOICES, "1|3", 0),
                change(FieldedSurvey.NUMBER, "36.50", 0), change(FieldedSurvey.TEXT, "woorden", 0));

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
        save(response, change(FieldedSurvey.STATEMENT, "3", 0));
        responses.submit(fielded.survey, response, fielded.questionnaire, NOW);

        assertThat(save(response, change(FieldedSurvey.STATEMENT, "3", 0))).extracting(SavedAnswer::revision)
                .containsExactly(1);
        assertThatThrownBy(() -> save(response, change(FieldedSurvey.STATEMENT, "1", 1)))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.SUBMITTED));
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).value()).isEqualTo("3");
    }

    @Test
    void submit_whenAnswered_recordsHowTheResponseWasGiven() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "3", 0));
        responses.save(fielded.survey, response, List.of(change(FieldedSurvey.TEXT, "woorden", 0)),
                NOW.plusSeconds(75));

        responses.submit(fielded.survey, response, fielded.questionnaire, NOW.plusSeconds(90));

        assertThat(fielded.rows("SELECT response_id, concat_ws(' ', page_seconds::text, grids, straight_lined,"
                + " longest_run, too_fast) FROM answering.response_quality")).containsExactly(
                        response + " {75} 0 0 1 f");
    }

    @Test
    void forgetWhose_whenSubmitted_leavesAnswersAndCountsButNoWayToThePerson() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        save(response, change(FieldedSurvey.STATEMENT, "3", 0), change(FieldedSurvey.TEXT, "woorden", 0));
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
            save(response, change(FieldedSurvey.TEXT, "van " + participant, 0));
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

    @Test
    void choose_whenLanguageChanges_isRememberedUntilSubmitted() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        responses.choose(Language.ENGLISH, fielded.survey, response);
        assertThat(language()).isEqualTo(Language.ENGLISH);

        responses.submit(fielded.survey, response, fielded.questionnaire, NOW);
        responses.choose(Language.DUTCH, fielded.survey, response);
        assertThat(language()).isEqualTo(Language.ENGLISH);
    }

    private Language language() {
        return responses.find(fielded.survey, fielded.participant(1)).orElseThrow().language();
    }

    @Test
    void addFinished_whenThousands_storesAnswersThreadsAndCountedRows() {
        List<FinishedResponse> finished = new ArrayList<>();
        for (int i = 1; i <= 1234; i++) {
            finished.add(new FinishedResponse(Optional.of("r" + i),
                    i <= 10 ? Optional.of(fielded.participant(i)) : Optional.empty(), Language.DUTCH, "web", NOW,
                    NOW.plus(Duration.ofMinutes(i)), Map.of(FieldedSurvey.STATEMENT,
                            new Answer.Point(String.valueOf(1 + i % 3)), FieldedSurvey.TEXT,
                            new Answer.Text("{\"a\"} \\ , " + i))));
        }

        List<ResponseId> ids = responses.addFinished(fielded.survey, fielded.wave, 1, fielded.questionnaire, finished);

        assertThat(ids).hasSize(1234).doesNotHaveDuplicates();
        assertThat(fielded.rows("SELECT count(*), count(DISTINCT external_id) FROM answering.response"))
                .containsExactly("1234 1234");
        assertThat(fielded.rows("SELECT points::text, count(*) FROM answering.scored_response GROUP BY 1 ORDER BY 1"))
                .containsExactly("{0,-1,-1,-1} 411", "{1,-1,-1,-1} 412", "{2,-1,-1,-1} 411");
        Response third = responses.find(fielded.survey, fielded.participant(3)).orElseThrow();
        assertThat(third.id()).isEqualTo(ids.get(2));
        assertThat(third.submittedAt()).contains(NOW.plus(Duration.ofMinutes(3)));
        assertThat(responses.answers(fielded.survey, ids.get(1233)).get(FieldedSurvey.TEXT).value())
                .isEqualTo("{\"a\"} \\ , 1234");
    }

    @Test
    void addFinished_whenAnAnswerDoesNotFit_isRefused() {
        FinishedResponse wrong = new FinishedResponse(Optional.empty(), Optional.empty(), Language.DUTCH, "", NOW, NOW,
                Map.of(FieldedSurvey.STATEMENT, new Answer.Point("7")));

        assertThatThrownBy(() -> responses.addFinished(fielded.survey, fielded.wave, 1, fielded.questionnaire,
                List.of(wrong))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("E1");
        assertThat(fielded.rows("SELECT count(*), 0 FROM answering.response")).containsExactly("0 0");
    }

    private List<SavedAnswer> save(ResponseId response, AnswerChange... changes) {
        return responses.save(fielded.survey, response, List.of(changes), NOW);
    }

    private static AnswerChange change(ItemCode item, String value, int base) {
        return new AnswerChange(item, value, base);
    }
}
