package nl.meetlat.core.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Which place of a coded row belongs to which question: places of points first, in questionnaire order, and apart from them
 * places of numbers. One choice takes one place with the index of the chosen point; a multiple choice takes one place per
 * point of its scale, 1 for chosen and 0 for not, and so does a ranking, with the rank from 1 or 0 for none; numbers take a
 * place among the numbers, dates too, as days since 1970. Open answers have no place: they are never counted.
 */
public final class Codebook {

    /** The code of a question left open. */
    public static final short NOT_ANSWERED = -1;
    /** The code of a question that was not put. */
    public static final short NOT_ASKED = -2;
    /** The same among the numbers. */
    public static final double NO_NUMBER_ASKED = Double.NEGATIVE_INFINITY;

    private final Map<ItemCode, Place> points = new LinkedHashMap<>();
    private final Map<ItemCode, Integer> numbers = new LinkedHashMap<>();
    private int pointPlaces;
    private int largestScale;

    private record Place(int first, AnswerScale scale, boolean multiple) {

        int places() {
            return multiple ? scale.points().size() : 1;
        }
    }

    /** The codebook of a questionnaire; equal questionnaires have equal codebooks. */
    public Codebook(Questionnaire questionnaire) {
        questionnaire.questions().forEach(this::place);
    }

    private void place(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            boolean multiple = question instanceof MultipleChoice || question instanceof RankingQuestion;
            points.put(question.code(), new Place(pointPlaces, choice.scale(), multiple));
            pointPlaces += multiple ? choice.scale().points().size() : 1;
            largestScale = Math.max(largestScale, choice.scale().points().size());
        } else if (question instanceof NumberQuestion || question instanceof DateQuestion) {
            numbers.put(question.code(), numbers.size());
        }
    }

    /** How many places of points a row has. */
    public int pointPlaces() {
        return pointPlaces;
    }

    /** How many places of numbers a row has. */
    public int numberPlaces() {
        return numbers.size();
    }

    /** The number of points of the longest scale. */
    public int largestScale() {
        return largestScale;
    }

    /** Place of a choice among the points, of its first point for a multiple choice or ranking; empty for other items. */
    public OptionalInt pointPlace(ItemCode item) {
        Place place = points.get(item);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.first());
    }

    /** Place of a number or date among the numbers; empty for other items. */
    public OptionalInt numberPlace(ItemCode item) {
        Integer place = numbers.get(item);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** All items that have a place. */
    public List<ItemCode> items() {
        List<ItemCode> items = new ArrayList<>(points.keySet());
        items.addAll(numbers.keySet());
        return items;
    }

    /** A row in which nothing is answered. */
    public CodedRow emptyRow() {
        return new CodedRow(this);
    }

    void code(CodedRow row, ItemCode item, Answer answer) {
        if (answer instanceof Answer.Point point) {
            Place place = points.get(item);
            row.points[place.first()] = (short) indexOf(place.scale(), point.value());
        } else if (answer instanceof Answer.Points chosen) {
            Place place = points.get(item);
            for (int i = 0; i < place.scale().points().size(); i++) {
                row.points[place.first() + i] = 0;
            }
            chosen.values().forEach(value -> row.points[place.first() + indexOf(place.scale(), value)] = 1);
        } else if (answer instanceof Answer.Ranking ranking) {
            Place place = points.get(item);
            for (int i = 0; i < place.scale().points().size(); i++) {
                row.points[place.first() + i] = (short) (ranking.values()
                        .indexOf(place.scale().points().get(i).value()) + 1);
            }
        } else if (answer instanceof Answer.Number number) {
            row.numbers[numbers.get(item)] = number.value();
        } else if (answer instanceof Answer.Date date) {
            row.numbers[numbers.get(item)] = date.value().toEpochDay();
        } else if (answer instanceof Answer.Missing missing && missing.reason() == MissingReason.NOT_SHOWN) {
            codeNotAsked(row, item);
        }
    }

    private void codeNotAsked(CodedRow row, ItemCode item) {
        if (points.containsKey(item)) {
            Place place = points.get(item);
            Arrays.fill(row.points, place.first(), place.first() + place.places(), NOT_ASKED);
        } else if (numbers.containsKey(item)) {
            row.numbers[numbers.get(item)] = NO_NUMBER_ASKED;
        }
    }

    private static int indexOf(AnswerScale scale, String value) {
        return scale.indexOf(value).orElseThrow(
                () -> new IllegalArgumentException("scale " + scale.code() + " does not offer '" + value + "'"));
    }
}
