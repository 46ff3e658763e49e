package nl.meetlat.web.answering;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/**
 * A question in one language, as a page shows it.
 *
 * @param code the question's code
 * @param text the statement or question
 * @param form how it is answered
 * @param choices to choose from, empty when there is nothing to choose
 * @param bounds what a number must lie between, as written in the language; empty when it has no bounds of its own, and for
 *            other questions
 * @param unit of a number, may be empty
 * @param signed whether a number may be negative
 * @param ranks how many choices are put in order; 0 for other questions
 * @param obligation to answer it
 * @param explains code of the choice it comes with, as the words to "other, namely"; empty for other questions
 */
public record AskedQuestion(String code, String text, Form form, List<Choice> choices, List<String> bounds, String unit,
        boolean signed, int ranks, Obligation obligation, String explains) {

    /** No number is larger, whatever the question. */
    static final double LARGEST_NUMBER = 1e15;

    /** How a question is answered. */
    public enum Form {
        /** One of a few points in a row. */
        ROW,
        /** One of a list. */
        LIST,
        /** Any number of a list. */
        SEVERAL,
        /** Some of a list in order. */
        RANKING, NUMBER, DATE, LINE, TEXT,
        /** Not at all. */
        INFORMATION
    }

    /**
     * Something to choose.
     *
     * @param value as stored
     * @param label as shown
     * @param apart "no opinion": stands apart from the scale
     * @param namely "other, namely": asks for words
     */
    public record Choice(String value, String label, boolean apart, boolean namely) {}

    public AskedQuestion {
        choices = List.copyOf(choices);
        bounds = List.copyOf(bounds);
    }

    /** Whether several choices are put in order, and none is left out. */
    public boolean isWholeRanked() {
        return ranks > 1 && ranks == choices.size();
    }

    /** The words to "other, namely" of this choice, as a question of their own. */
    private AskedQuestion namely(OpenQuestion words, Language language) {
        return new AskedQuestion(words.code().value(), NamelyText.of(words.text().in(language), language), Form.LINE,
                List.of(), List.of(), "", false, 0, words.obligation(), code);
    }

    public boolean takesAnswer() {
        return form != Form.INFORMATION;
    }

    /** Whether one goes on only with an answer. */
    public boolean isRequired() {
        return obligation == Obligation.REQUIRED;
    }

    public boolean isRanking() {
        return form == Form.RANKING;
    }

    /** The numbers of the places, from 1. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, ranks).boxed().toList();
    }

    /** Whether it is answered by choosing. */
    public boolean isChoice() {
        return form == Form.ROW || form == Form.LIST || form == Form.SEVERAL;
    }

    /** Puts a question into words. */
    record Wording(Language language) implements QuestionVisitor<AskedQuestion> {

        /** The question and, behind it, the one for words that comes with it. */
        Stream<AskedQuestion> all(Question question) {
            AskedQuestion asked = question.accept(this);
            return question instanceof ChoiceQuestion choice
                    ? Stream.concat(Stream.of(asked),
                            choice.namely().stream().map(words -> asked.namely(words, language)))
                    : Stream.of(asked);
        }

        @Override
        public AskedQuestion scale(ScaleQuestion question) {
            return choice(question, Form.ROW, question.scale());
        }

        @Override
        public AskedQuestion yesNo(YesNoQuestion question) {
            return choice(question, Form.ROW, question.scale());
        }

        @Override
        public AskedQuestion singleChoice(SingleChoice question) {
            return choice(question, Form.LIST, question.scale());
        }

        @Override
        public AskedQuestion multipleChoice(MultipleChoice question) {
            return choice(question, Form.SEVERAL, question.scale());
        }

        @Override
        public AskedQuestion ranking(RankingQuestion question) {
            return new AskedQuestion(question.code().value(), question.text().in(language), Form.RANKING,
                    choices(question.scale()), List.of(), "", false, question.ranks(), question.obligation(), "");
        }

        @Override
        public AskedQuestion number(NumberQuestion question) {
            NumberFormat format = NumberFormat.getInstance(language.locale());
            format.setMaximumFractionDigits(10);
            boolean bounded = question.minimum() > -LARGEST_NUMBER || question.maximum() < LARGEST_NUMBER;
            return asked(question, Form.NUMBER, List.of(),
                    bounded ? List.of(format.format(question.minimum()), format.format(question.maximum()))
                            : List.of(),
                    question.unit().in(language), question.minimum() < 0);
        }

        @Override
        public AskedQuestion date(DateQuestion question) {
            return plain(question, Form.DATE);
        }

        @Override
        public AskedQuestion open(OpenQuestion question) {
            return plain(question, question.longText() ? Form.TEXT : Form.LINE);
        }

        @Override
        public AskedQuestion information(Information question) {
            return plain(question, Form.INFORMATION);
        }

        private AskedQuestion choice(Question question, Form form, AnswerScale scale) {
            return asked(question, form, choices(scale), List.of(), "", false);
        }

        private List<Choice> choices(AnswerScale scale) {
            return scale.points().stream()
                    .map(point -> new Choice(point.value(), point.label().in(language), point.missing(),
                            point.namely()))
                    .toList();
        }

        private AskedQuestion plain(Question question, Form form) {
            return asked(question, form, List.of(), List.of(), "", false);
        }

        private AskedQuestion asked(Question question, Form form, List<Choice> choices, List<String> bounds,
                String unit, boolean signed) {
            return new AskedQuestion(question.code().value(), question.text().in(language), form, choices, bounds,
                    unit, signed, 0, question.obligation(), "");
        }
    }
}
