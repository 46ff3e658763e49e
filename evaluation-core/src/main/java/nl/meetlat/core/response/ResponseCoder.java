package nl.meetlat.core.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Questionnaire;

/** Turns the answers of one response after the other into coded rows; not for use by several threads. */
public final class ResponseCoder {

    private final Map<ItemCode, Question> questions = new HashMap<>();
    private final CodedRow row;

    public ResponseCoder(Questionnaire questionnaire) {
        questionnaire.questions().forEach(question -> questions.put(question.code(), question));
        row = new Codebook(questionnaire).emptyRow();
    }

    /**
     * Codes the answers of one response to a questionnaire that puts everything to everybody.
     *
     * @param stored as in the other
     * @return a row that is overwritten by the next call
     * @throws IllegalArgumentException when a value does not fit its question
     */
    public CodedRow code(Map<ItemCode, String> stored) {
        return code(stored, Set.of());
    }

    /**
     * Codes the answers of one response.
     *
     * @param stored answers in their stored form by question; an empty value = not answered
     * @param notAsked questions that were not put, whatever is stored
     * @return a row that is overwritten by the next call
     * @throws IllegalArgumentException when a value does not fit its question
     */
    public CodedRow code(Map<ItemCode, String> stored, Set<ItemCode> notAsked) {
        row.clear();
        stored.forEach((item, value) -> {
            Question question = questions.get(item);
            if (question != null && AnswerReader.read(question, value) instanceof AnswerReading.Taken taken) {
                row.put(item, taken.answer());
            } else {
                throw new IllegalArgumentException("an answer does not fit question " + item);
            }
        });
        notAsked.forEach(item -> row.put(item, new Answer.Missing(MissingReason.NOT_SHOWN)));
        return row;
    }
}
