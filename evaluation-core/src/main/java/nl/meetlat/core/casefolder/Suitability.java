package nl.meetlat.core.casefolder;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleQuestion;

/** Which kinds of question can take which part in an analysis. */
final class Suitability {

    private Suitability() {}

    /** Can be an item of a scored construct. */
    static boolean isScorable(Question question) {
        return question instanceof ScaleQuestion scale && !PointValues.isPartlyNumeric(scale.scale());
    }

    /** Can be counted by value. */
    static boolean isCountable(Question question) {
        return !(question instanceof OpenQuestion) && !(question instanceof Information);
    }

    /** Has answers that can be positive or not. */
    static boolean isChoice(Question question) {
        return question instanceof ChoiceQuestion && !(question instanceof RankingQuestion);
    }

    /** Divides respondents into groups. */
    static boolean isGrouping(Question question) {
        return isChoice(question) && !(question instanceof MultipleChoice);
    }

    /** Has a mean: numbers, scale items, and choices whose values are all numbers; dates have none. */
    static boolean hasMean(Question question) {
        return question instanceof NumberQuestion || isScorable(question)
                || isGrouping(question) && PointValues.isNumeric(((ChoiceQuestion) question).scale());
    }

    /** Can explain an outcome: as a number, or as one value against another. */
    static boolean isPredictor(Question question) {
        return hasMean(question) || isGrouping(question);
    }

    /** Has a mean and two values. */
    static boolean isTwoValued(Question question) {
        return hasMean(question) && question instanceof ChoiceQuestion choice
                && choice.scale().scoredPoints().size() == 2;
    }
}
