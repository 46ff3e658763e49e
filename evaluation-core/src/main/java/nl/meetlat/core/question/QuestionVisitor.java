package nl.meetlat.core.question;

/** Handles every kind of question; adding a kind breaks every place that must think about it. */
public interface QuestionVisitor<R> {

    R scale(ScaleQuestion question);

    R yesNo(YesNoQuestion question);

    R singleChoice(SingleChoice question);

    R multipleChoice(MultipleChoice question);

    R ranking(RankingQuestion question);

    R number(NumberQuestion question);

    R date(DateQuestion question);

    R open(OpenQuestion question);

    R information(Information question);
}
