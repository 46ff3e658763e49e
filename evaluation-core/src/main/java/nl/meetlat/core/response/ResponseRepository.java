package nl.meetlat.core.response;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Responses and their answers. This is the only place that knows which response is whose; it hands out answers by response
 * only.
 */
public interface ResponseRepository {

    /** The participant's response; empty when nothing was answered yet. */
    Optional<Response> find(SurveyId survey, ParticipantId participant);

    /** Begins the participant's one response, or finds the one that exists, however many ask at the same time. */
    ResponseId start(NewResponse response, Instant at);

    /** The answers given so far, also those taken back; in no order. */
    Map<ItemCode, StoredAnswer> answers(SurveyId survey, ResponseId response);

    /**
     * Saves each change whose base revision is the stored one. A change to the value that is stored already is saved
     * whatever its base: a repeat is answered like the first.
     *
     * @return what is stored now for each change, in the order given
     * @throws NotAcceptingAnswersException when the response is submitted, unknown, or its wave not open; nothing is saved
     */
    List<SavedAnswer> save(SurveyId survey, ResponseId response, List<AnswerChange> changes, Instant at);

    /** Remembers the language the respondent chose; changes nothing once submitted. */
    void choose(Language language, SurveyId survey, ResponseId response);

    /**
     * Freezes the answers and writes the row from which they are counted. Answers to questions that are not put, given the
     * others, are erased and not counted.
     *
     * @param questionnaire of the response's version
     * @return false when it was submitted before; then nothing changes
     * @throws NotAcceptingAnswersException when it is unknown or its wave not open
     * @throws AnswersLackingException when a required question that is put is not answered; nothing changes
     */
    boolean submit(SurveyId survey, ResponseId response, Questionnaire questionnaire, Instant at);

    /**
     * Erases the participant's response with its answers and everything computed from them.
     *
     * @return false when there is none, or nothing tells any more which it is
     */
    boolean erase(SurveyId survey, ParticipantId participant);

    /**
     * Destroys what says whose a submitted response is: from now on nobody finds it through a participant. It gets another
     * number, and of its moments only the day stays.
     *
     * @param zone of the day
     * @throws IllegalStateException when it is not submitted or unknown
     */
    void forgetWhose(SurveyId survey, ResponseId response, ZoneId zone);

    /**
     * Adds responses from elsewhere, thousands at a time, with their answers and the rows from which they are counted.
     *
     * @param questionnaire of the version
     * @return their numbers in the order given
     * @throws IllegalArgumentException when an answer does not fit its question
     */
    List<ResponseId> addFinished(SurveyId survey, WaveId wave, int version, Questionnaire questionnaire,
            Collection<FinishedResponse> responses);
}
