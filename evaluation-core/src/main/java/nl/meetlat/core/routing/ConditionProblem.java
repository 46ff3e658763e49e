package nl.meetlat.core.routing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;

/**
 * What is wrong with a condition.
 *
 * @param kind of problem
 * @param position of the character where it begins, from 1
 * @param found there; empty when nothing is there
 * @param subject code of the question it is about; empty when it is about none
 * @param expected what would be right: of what is unexpected and of an unexpected end names of {@link Expectation}, else
 *        codes, values or signs
 * @param labels of the values expected, in the same order; none when they have no labels
 */
public record ConditionProblem(Kind kind, int position, String found, String subject, List<String> expected,
        List<LocalizedText> labels) {

    private static final String BUNDLE = "nl.meetlat.core.routing.problems";
    private static final int MOST_EXPECTED = 12;
    private static final int LONGEST_FOUND = 40;
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Kinds of problems. The wording stands in the bundle {@code problems} under the same name. */
    public enum Kind {
        EMPTY, TOO_LONG, TOO_DEEP, TOO_MANY_TERMS, UNEXPECTED, UNEXPECTED_END, UNCLOSED_TEXT, VALUE_LENGTH,
        /** No question has the code. */
        QUESTION_UNKNOWN,
        /** The question is the one asked under the condition, or comes after it. */
        QUESTION_NOT_BEFORE,
        /** The question cannot be compared in this way. */
        UNSUITABLE, NOT_ON_SCALE, NOT_A_NUMBER, OUT_OF_BOUNDS, NOT_A_DATE,
        /** A word or sign that the language writes in another way. */
        MISWRITTEN,
        /** A number written with a decimal comma. */
        DECIMAL_COMMA,
        /** No answers make it hold. */
        NEVER;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the language wants at a place. */
    public enum Expectation {
        QUESTION, COMPARATOR, VALUE, QUOTED, OPENING, CLOSING, CONNECTIVE, NOTHING;

        private String key() {
            return "expected." + name().toLowerCase(Locale.ROOT);
        }

        /** What can stand there; the wordings of signs and of words of the language are lists. */
        private List<String> words(ResourceBundle bundle) {
            String wording = bundle.getString(key());
            return this == COMPARATOR || this == CONNECTIVE ? List.of(wording.split(", ")) : List.of(wording);
        }
    }

    public ConditionProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        String line = found.replaceAll("\\p{Cntrl}+", " ");
        found = line.length() <= LONGEST_FOUND ? line : line.substring(0, LONGEST_FOUND - 1) + "…";
        expected = List.copyOf(expected);
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != expected.size()) {
            throw new IllegalArgumentException(expected.size() + " values with " + labels.size() + " labels");
        }
    }

    ConditionProblem(Kind kind, int position, String found, String subject, List<String> expected) {
        this(kind, position, found, subject, expected, List.of());
    }

    static ConditionProblem of(Kind kind, int position, String found, Expectation... expected) {
        return new ConditionProblem(kind, position, found, "",
                List.of(expected).stream().map(Expectation::name).toList());
    }

    /** @param right what is written instead */
    static ConditionProblem miswritten(int position, String found, String right) {
        return new ConditionProblem(Kind.MISWRITTEN, position, found, "", List.of(right));
    }

    static ConditionProblem limit(Kind kind, int position, int most) {
        return new ConditionProblem(kind, position, "", "", List.of(Integer.toString(most)));
    }

    /** The place, what is wrong there and what to write instead, in one sentence without its full stop. */
    public String message(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), EXACT);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < expected.size() && words.size() < MOST_EXPECTED; i++) {
            words.addAll(words(bundle, i, language));
        }
        String last = expected.size() > MOST_EXPECTED ? "\u2026"
                : words.isEmpty() ? "" : words.remove(words.size() - 1);
        String listed = words.isEmpty() ? last : String.join(", ", words) + bundle.getString("or") + last;
        String none = kind.key() + ".none";
        String pattern = bundle.getString(expected.isEmpty() && bundle.containsKey(none) ? none : kind.key());
        return new MessageFormat(pattern, bundle.getLocale()).format(
                new Object[] {Integer.toString(position), found, listed, subject});
    }

    private List<String> words(ResourceBundle bundle, int index, Language language) {
        String word = expected.get(index);
        if (kind == Kind.UNSUITABLE && word.equals("answered")) {
            return List.of("answered(" + subject + ")");
        }
        if (kind == Kind.UNEXPECTED || kind == Kind.UNEXPECTED_END) {
            return Expectation.valueOf(word).words(bundle);
        }
        String label = labels.isEmpty() ? "" : labels.get(index).in(language);
        return List.of(label.isEmpty() || label.equalsIgnoreCase(word) ? word : word + " (" + label + ")");
    }
}
