package nl.meetlat.core.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.response.AnswerReading.Refusal;

/**
 * Reads an order of points: the values with the first first, or, as a form sends them, each behind its place as in
 * {@code 2:value}. An order may be shorter than asked for. A place that is skipped is closed up.
 */
record RankingReading(RankingQuestion question) {

    private static final Pattern PLACED = Pattern.compile("(\\d{1,2}):(.*)", Pattern.DOTALL);

    AnswerReading read(String[] parts) {
        List<String> values = Arrays.stream(parts).map(String::strip).toList();
        return values.stream().allMatch(this::isOffered) ? ordered(values) : placed(values);
    }

    private AnswerReading placed(List<String> parts) {
        SortedMap<Integer, String> places = new TreeMap<>();
        boolean twice = false;
        for (String part : parts) {
            Matcher placed = PLACED.matcher(part);
            if (!placed.matches() || !isOffered(placed.group(2))) {
                return new AnswerReading.Refused(Refusal.NOT_OFFERED);
            }
            int place = Integer.parseInt(placed.group(1));
            if (place < 1 || place > question.ranks()) {
                return new AnswerReading.Refused(Refusal.NOT_OFFERED);
            }
            twice |= places.put(place, placed.group(2)) != null;
        }
        return twice ? new AnswerReading.Refused(Refusal.PLACED_TWICE) : ordered(new ArrayList<>(places.values()));
    }

    private AnswerReading ordered(List<String> values) {
        if (new HashSet<>(values).size() < values.size()) {
            return new AnswerReading.Refused(Refusal.CHOSEN_TWICE);
        }
        return values.size() > question.ranks() ? new AnswerReading.Refused(Refusal.TOO_MANY_PLACES)
                : new AnswerReading.Taken(new Answer.Ranking(values));
    }

    private boolean isOffered(String value) {
        return question.scale().indexOf(value).isPresent();
    }
}
