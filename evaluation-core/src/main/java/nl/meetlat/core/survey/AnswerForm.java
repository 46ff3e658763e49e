package nl.meetlat.core.survey;

import java.util.List;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;

/**
 * How a question is answered, apart from its words.
 *
 * @param code of the question
 * @param kind its class
 * @param allowed the values of its scale in order, those that stand for no opinion marked; or its bounds; else none
 */
record AnswerForm(ItemCode code, Class<? extends Question> kind, List<String> allowed) {

    static AnswerForm of(Question question) {
        return new AnswerForm(question.code(), question.getClass(), allowed(question));
    }

    private static List<String> allowed(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.scale().points().stream().map(point -> (point.missing() ? "?" : "=") + point.value())
                    .toList();
        }
        if (question instanceof NumberQuestion number) {
            return List.of(String.valueOf(number.minimum()), String.valueOf(number.maximum()));
        }
        return List.of();
    }
}
