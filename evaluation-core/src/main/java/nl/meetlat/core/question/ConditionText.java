package nl.meetlat.core.question;

import java.util.List;
import java.util.regex.Pattern;

/** How the parts of a condition are written. */
final class ConditionText {

    /** A value that can be written without quotes. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.+-]*|[+-][0-9][0-9.]*");

    private ConditionText() {}

    static String item(ItemCode item) {
        return Condition.WORDS.contains(item.value()) ? quoted(item.value()) : item.value();
    }

    static String value(String value) {
        return BARE.matcher(value).matches() && !Condition.WORDS.contains(value) ? value : quoted(value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A part of a condition within another. */
    static String part(Condition part) {
        return part instanceof Condition.All || part instanceof Condition.Any ? "(" + part + ")" : part.toString();
    }

    static void requireValue(String value) {
        if (value.isEmpty() || value.length() > Condition.LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "a value has 1 to " + Condition.LONGEST_VALUE + " characters: '" + value + "'");
        }
    }

    static List<Condition> several(List<Condition> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("less than two conditions: " + parts);
        }
        return List.copyOf(parts);
    }
}
