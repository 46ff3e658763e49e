package nl.meetlat.db.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

/** Answers while they are given, and responses that come from elsewhere. */
class JpaResponseRepositoryIT {

    private static final Instant NOW = FieldedSurvey.NOW;

    private FieldedSurvey fielded;
    private ResponseRepository responses;

    @BeforeEach
    void field() {
        fielded = new FieldedSurvey();
        responses = fielded.responses();
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

        List<SavedAnswer> saved = fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0),
                FieldedSurvey.change(FieldedSurvey.TEXT, "Ruimte \ud83d\ude00 \u202e\u05d0", 0));

        assertThat(saved).extracting(SavedAnswer::revision).containsExactly(1, 1);
        assertThat(saved).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response)).isEqualTo(Map.of(FieldedSurvey.STATEMENT,
                new StoredAnswer("2", 1, NOW), FieldedSurvey.TEXT,
                new StoredAnswer("Ruimte \ud83d\ude00 \u202e\u05d0", 1, NOW)));
    }

    @Test
    void save_whenRepeatedAfterALostReply_isAnsweredLikeTheFirst() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        AnswerChange change = FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0);

        List<SavedAnswer> first = fielded.save(response, change);
        List<SavedAnswer> repeated = fielded.save(response, change);

        assertThat(repeated).isEqualTo(first);
        assertThat(fielded.rows("SELECT item_code, value, revision FROM answering.answer"))
                .containsExactly("E1 2 1");
    }

    @Test
    void save_whenBaseIsCurrent_changesTheAnswer() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0));

        assertThat(fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 1)))
                .containsExactly(new SavedAnswer(FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 1), "3", 2));
        assertThat(fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "", 2)))
                .containsExactly(new SavedAnswer(FieldedSurvey.change(FieldedSurvey.STATEMENT, "", 2), "", 3));
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).isTakenBack()).isTrue();
    }

    @Test
    void save_whenAnotherAnswerCameInBetween_keepsItAndTells() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0));

        List<SavedAnswer> late = fielded.save(response, FieldedSurvey.change(FieldedSurvey.TEXT, "nieuw", 0),
                FieldedSurvey.change(FieldedSurvey.STATEMENT, "1", 0));

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

        List<SavedAnswer> saved = fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "", 0));

        assertThat(saved).hasSize(1).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_whenLeftOpenOnAPageOpenedBeforeItWasAnswered_keepsTheAnswer() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0));

        List<SavedAnswer> saved = fielded.save(response, FieldedSurvey.change(FieldedSurvey.STATEMENT, "", 0));

        assertThat(saved).hasSize(1).noneMatch(SavedAnswer::isConflict);
        assertThat(responses.answers(fielded.survey, response).get(FieldedSurvey.STATEMENT).value()).isEqualTo("2");
    }

    @Test
    void save_whenWaveIsClosedForLong_isRefusedAndNothingStored() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        Instant late = FieldedSurvey.CLOSES.plus(Wave.GRACE).plusMillis(1);

        assertThatThrownBy(() -> responses.save(fielded.survey, response,
                List.of(FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0)), late))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OPEN));
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_untilTheGraceAfterClosingEnds_isTaken() {
        ResponseId response = responses.start(fielded.response(1), NOW);

        assertThat(
                responses.save(fielded.survey, response, List.of(FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0)),
                        FieldedSurvey.CLOSES))
                .extracting(SavedAnswer::revision).containsExactly(1);
        assertThat(
                responses.save(fielded.survey, response, List.of(FieldedSurvey.change(FieldedSurvey.STATEMENT, "3", 1)),
                        FieldedSurvey.CLOSES.plus(Wave.GRACE)))
                .extracting(SavedAnswer::revision).containsExactly(2);
        assertThat(responses.submit(fielded.survey, response, fielded.questionnaire,
                FieldedSurvey.CLOSES.plus(Wave.GRACE))).isTrue();
    }

    @Test
    void save_whenWaveIsClosedByHandOrNotOpenYet_isRefused() {
        ResponseId response = responses.start(fielded.response(1), NOW);
        AnswerChange change = FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0);

        assertThatThrownBy(() -> responses.save(fielded.survey, response, List.of(change),
                FieldedSurvey.OPENED.minusSeconds(1))).isInstanceOf(NotAcceptingAnswersException.class);
        fielded.database.execute("UPDATE design.wave SET closed_at = '2012-11-05T09:00:00Z'");
        assertThatThrownBy(() -> fielded.save(response, change)).isInstanceOf(NotAcceptingAnswersException.class);
        fielded.database.execute("UPDATE design.wave SET closed_at = NULL, opened_at = NULL");
        assertThatThrownBy(() -> fielded.save(response, change)).isInstanceOf(NotAcceptingAnswersException.class);
        assertThat(responses.answers(fielded.survey, response)).isEmpty();
    }

    @Test
    void save_whenResponseIsUnknown_isRefused() {
        assertThatThrownBy(
                () -> fielded.save(new ResponseId(999), FieldedSurvey.change(FieldedSurvey.STATEMENT, "2", 0)))
                .isInstanceOfSatisfying(NotAcceptingAnswersException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN));
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
}
