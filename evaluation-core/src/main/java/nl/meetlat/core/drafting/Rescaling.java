package nl.meetlat.core.drafting;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/** Gives questions that use one scale another. */
record Rescaling(ScaleCode from, AnswerScale to) implements QuestionVisitor<Question> {

    @Override
    public Question scale(ScaleQuestion question) {
        return new ScaleQuestion(question.code(), question.text(), scaleFor(question.scale()), question.asking());
    }

    @Override
    public Question yesNo(YesNoQuestion question) {
        return new YesNoQuestion(question.code(), question.text(), scaleFor(question.scale()), question.asking());
    }

    @Override
    public Question singleChoice(SingleChoice question) {
        return new SingleChoice(question.code(), question.text(), scaleFor(question.scale()), question.asking());
    }

    @Override
    public Question multipleChoice(MultipleChoice question) {
        return new MultipleChoice(question.code(), question.text(), scaleFor(question.scale()), question.asking());
    }

    @Override
    public Question ranking(RankingQuestion question) {
        return new RankingQuestion(question.code(), question.text(), scaleFor(question.scale()), question.places(),
                question.asking());
    }

    @Override
    public Question number(NumberQuestion question) {
        return question;
    }

    @Override
    public Question date(DateQuestion question) {
        return question;
    }

    @Override
    public Question open(OpenQuestion question) {
        return question;
    }

    @Override
    public Question information(Information question) {
        return question;
    }

    private AnswerScale scaleFor(AnswerScale scale) {
        return scale.code().equals(from) ? to : scale;
    }
}
