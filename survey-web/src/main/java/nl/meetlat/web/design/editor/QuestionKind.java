package nl.meetlat.web.design.editor;

import java.util.Locale;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/**
 * The kinds of question as a form offers them, by the names in its addresses and bundles. Files and the database have words of
 * their own for the kinds ({@code casefolder.ItemType}, {@code db.design.QuestionWriter}): each must be able to stay as it is
 * when another changes, so they meet only in the classes of {@code core.question}.
 */
public enum QuestionKind {
    SCALE, YESNO, SINGLE, MULTIPLE, RANKING, NUMBER, DATE, OPEN, INFORMATION;

    private static final QuestionVisitor<QuestionKind> OF = new Naming();

    static QuestionKind of(Question question) {
        return question.accept(OF);
    }

    /** The name in addresses and bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isChoice() {
        return this == SCALE || this == YESNO || this == SINGLE || this == MULTIPLE
                || this == RANKING;
    }

    /** Whether its answers can be those of a scale: without "other, namely" or "no opinion", where these have no meaning. */
    boolean fits(AnswerScale scale) {
        boolean takesWords = this == SINGLE || this == MULTIPLE;
        return (takesWords || scale.namely().isEmpty())
                && (this != RANKING || scale.points().stream().noneMatch(ScalePoint::missing));
    }

    public boolean isAnswered() {
        return this != INFORMATION;
    }

    private static final class Naming implements QuestionVisitor<QuestionKind> {

        @Override
        public QuestionKind scale(ScaleQuestion question) {
            return SCALE;
        }

        @Override
        public QuestionKind yesNo(YesNoQuestion question) {
            return YESNO;
        }

        @Override
        public QuestionKind singleChoice(SingleChoice question) {
            return SINGLE;
        }

        @Override
        public QuestionKind multipleChoice(MultipleChoice question) {
            return MULTIPLE;
        }

        @Override
        public QuestionKind ranking(RankingQuestion question) {
            return RANKING;
        }

        @Override
        public QuestionKind number(NumberQuestion question) {
            return NUMBER;
        }

        @Override
        public QuestionKind date(DateQuestion question) {
            return DATE;
        }

        @Override
        public QuestionKind open(OpenQuestion question) {
            return OPEN;
        }

        @Override
        public QuestionKind information(Information question) {
            return INFORMATION;
        }
    }
}
