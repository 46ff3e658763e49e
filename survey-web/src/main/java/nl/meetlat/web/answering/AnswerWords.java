package nl.meetlat.web.answering;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Answer;

/** Stored answers as a person reads them. */
final class AnswerWords {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(Answer.Points.SEPARATOR));

    private AnswerWords() {}

    /** @param value in the stored form; empty gives empty */
    static String of(AskedQuestion asked, String value, Language language) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (asked.form()) {
            case ROW, LIST, SEVERAL -> Arrays.stream(SEPARATOR.split(value)).map(part -> label(asked.choices(), part))
                    .collect(Collectors.joining(", "));
            case RANKING -> ranked(asked.choices(), SEPARATOR.split(value));
            case NUMBER -> (typed(asked, value, language) + ' ' + asked.unit()).strip();
            case DATE -> Days.of(LocalDate.parse(value), language);
            case LINE, TEXT, INFORMATION -> value;
        };
    }

    /**
     * A choice with the words to "other, namely" in their place.
     *
     * @param value in the stored form; empty gives empty
     * @param namely the question for the words
     * @param words may be empty
     */
    static String of(AskedQuestion asked, String value, AskedQuestion namely, String words) {
        return value.isEmpty() ? "" : Arrays.stream(SEPARATOR.split(value)).map(part -> {
            boolean explained = !words.isEmpty() && asked.choices().stream()
                    .anyMatch(choice -> choice.namely() && choice.value().equals(part));
            return explained ? namely.text() + ": " + words : label(asked.choices(), part);
        }).collect(Collectors.joining(", "));
    }

    private static String ranked(List<AskedQuestion.Choice> choices, String[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> (i + 1) + ". " + label(choices, values[i]))
                .collect(Collectors.joining(", "));
    }

    /** A stored value as one types it. */
    static String typed(AskedQuestion asked, String value, Language language) {
        return asked.form() == AskedQuestion.Form.NUMBER
                ? value.replace('.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator())
                : value;
    }

    private static String label(List<AskedQuestion.Choice> choices, String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(AskedQuestion.Choice::label)
                .findFirst().orElse(value);
    }
}
