package nl.meetlat.core.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;

/**
 * How a question is answered, apart from its words.
 *
 * @param code of the question
 * @param kind its class
 * @param conditions under which it is put: its own and its page's
 * @param allowed the values of its scale in order, those that stand for no opinion marked; after the number of places
 *         if it is a ranking; or its bounds; else none
 */
record AnswerForm(ItemCode code, Class<? extends Question> kind, List<Condition> conditions,
        List<String> allowed) {

    static AnswerForm of(Question question, Page page) {
        List<Condition> conditions = Stream.of(page.condition(), question.condition()).flatMap(Optional::stream)
                .toList();
        return new AnswerForm(question.code(), question.getClass(), conditions, allowed(question));
    }

    private static List<String> allowed(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            Stream<String> places = question instanceof RankingQuestion ranking
                    ? Stream.of(String.valueOf(ranking.ranks()))
                    : Stream.empty();
            return Stream.concat(places,
                    choice.scale().points().stream().map(point -> (point.missing() ? "?" : "=") + point.value()))
                    .toList();
        }
        if (question instanceof NumberQuestion number) {
            return List.of(String.valueOf(number.minimum()), String.valueOf(number.maximum()));
        }
        return List.of();
    }
}
