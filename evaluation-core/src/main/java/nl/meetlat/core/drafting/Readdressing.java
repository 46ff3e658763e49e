package nl.meetlat.core.drafting;

import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/** Lets the conditions of questions name a question by its new code. */
record Readdressing(ItemCode from, ItemCode to) implements QuestionVisitor<Question> {

    Condition renamed(Condition condition) {
        return condition.map(this::term);
    }

    private Condition term(Condition.Term term) {
        if (!term.item().equals(from)) {
            return term;
        }
        if (term instanceof Condition.Comparison comparison) {
            return new Condition.Comparison(to, comparison.comparator(), comparison.value());
        }
        return term instanceof Condition.Includes includes ? new Condition.Includes(to, includes.value())
                : new Condition.Answered(to);
    }

    private Asking asking(Question question) {
        return new Asking(question.obligation(), question.condition().map(this::renamed));
    }

    @Override
    public Question scale(ScaleQuestion question) {
        return new ScaleQuestion(question.code(), question.text(), question.scale(), asking(question));
    }

    @Override
    public Question yesNo(YesNoQuestion question) {
        return new YesNoQuestion(question.code(), question.text(), question.scale(), asking(question));
    }

    @Override
    public Question singleChoice(SingleChoice question) {
        return new SingleChoice(question.code(), question.text(), question.scale(), asking(question));
    }

    @Override
    public Question multipleChoice(MultipleChoice question) {
        return new MultipleChoice(question.code(), question.text(), question.scale(), asking(question));
    }

    @Override
    public Question ranking(RankingQuestion question) {
        return new RankingQuestion(question.code(), question.text(), question.scale(), question.places(),
                asking(question));
    }

    @Override
    public Question number(NumberQuestion question) {
        return new NumberQuestion(question.code(), question.text(), question.minimum(), question.maximum(),
                question.unit(), asking(question));
    }

    @Override
    public Question date(DateQuestion question) {
        return new DateQuestion(question.code(), question.text(), asking(question));
    }

    @Override
    public Question open(OpenQuestion question) {
        return new OpenQuestion(question.code(), question.text(), question.longText(), asking(question));
    }

    @Override
    public Question information(Information question) {
        return new Information(question.code(), question.text(), asking(question));
    }
}
