package nl.meetlat.core.response;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.response.AnswerReading.Refusal;

/**
 * Reads raw answers, from a form or a file, against the question they belong to. A blank raw answer is a question left
 * open, never an error: whether that is allowed is not decided here.
 */
public final class AnswerReader {

    /** Longest open answer that is kept, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_NUMBER = 40;
    private static final int LAST_YEAR = 9999;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern CHOICES = Pattern.compile(Pattern.quote(Answer.Points.SEPARATOR));

    private AnswerReader() {}

    /** The raw answer as an answer to the question. */
    public static AnswerReading read(Question question, String raw) {
        return raw.isBlank() ? taken(new Answer.Missing(MissingReason.NOT_ANSWERED))
                : question.accept(new Reading(raw));
    }

    private static AnswerReading taken(Answer answer) {
        return new AnswerReading.Taken(answer);
    }

    private static AnswerReading refused(Refusal refusal) {
        return new AnswerReading.Refused(refusal);
    }

    private record Reading(String raw) implements QuestionVisitor<AnswerReading> {

        @Override
        public AnswerReading scale(ScaleQuestion question) {
            return point(question);
        }

        @Override
        public AnswerReading yesNo(YesNoQuestion question) {
            return point(question);
        }

        @Override
        public AnswerReading singleChoice(SingleChoice question) {
            return point(question);
        }

        private AnswerReading point(ChoiceQuestion question) {
            String value = raw.strip();
            return question.scale().indexOf(value).isPresent() ? taken(new Answer.Point(value))
                    : refused(Refusal.NOT_OFFERED);
        }

        @Override
        public AnswerReading multipleChoice(MultipleChoice question) {
            AnswerScale scale = question.scale();
            BitSet chosen = new BitSet();
            for (String part : CHOICES.split(raw, -1)) {
                OptionalInt index = scale.indexOf(part.strip());
                if (index.isEmpty()) {
                    return refused(Refusal.NOT_OFFERED);
                }
                if (chosen.get(index.getAsInt())) {
                    return refused(Refusal.CHOSEN_TWICE);
                }
                chosen.set(index.getAsInt());
            }
            List<String> values = chosen.stream().mapToObj(index -> scale.points().get(index).value()).toList();
            return taken(new Answer.Points(values));
        }

        @Override
        public AnswerReading ranking(RankingQuestion question) {
            return new RankingReading(question).read(CHOICES.split(raw, -1));
        }

        @Override
        public AnswerReading number(NumberQuestion question) {
            String text = raw.strip();
            if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
                return refused(Refusal.NOT_A_NUMBER);
            }
            String written = text.replace(',', '.');
            double value = Double.parseDouble(written);
            return value >= question.minimum() && value <= question.maximum() && Double.isFinite(value)
                    ? taken(new Answer.Number(value, written))
                    : refused(Refusal.OUT_OF_BOUNDS);
        }

        @Override
        public AnswerReading date(DateQuestion question) {
            try {
                LocalDate date = LocalDate.parse(raw.strip());
                return date.getYear() >= 1 && date.getYear() <= LAST_YEAR ? taken(new Answer.Date(date))
                        : refused(Refusal.NOT_A_DATE);
            } catch (DateTimeException e) {
                return refused(Refusal.NOT_A_DATE);
            }
        }

        @Override
        public AnswerReading open(OpenQuestion question) {
            if (raw.length() > LONGEST_TEXT) {
                return refused(Refusal.TOO_LONG);
            }
            return Characters.arePossible(raw) ? taken(new Answer.Text(raw)) : refused(Refusal.IMPOSSIBLE_CHARACTER);
        }

        @Override
        public AnswerReading information(Information question) {
            return refused(Refusal.NO_QUESTION);
        }
    }
}
