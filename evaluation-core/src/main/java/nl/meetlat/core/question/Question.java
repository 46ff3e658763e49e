package nl.meetlat.core.question;

/** Something put to the respondent. The kinds are closed; handle them all with a {@link QuestionVisitor}. */
public sealed interface Question permits ScaleQuestion, YesNoQuestion, SingleChoice, MultipleChoice, NumberQuestion,
        DateQuestion, OpenQuestion, Information {

    ItemCode code();

    LocalizedText text();

    /** Whether the respondent is asked to fill it in before going on; every question can stay open in the end. */
    boolean required();

    <R> R accept(QuestionVisitor<R> visitor);
}
