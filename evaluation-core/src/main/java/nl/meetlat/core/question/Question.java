package nl.meetlat.core.question;

import java.util.Optional;

/** Something put to the respondent. The kinds are closed; handle them all with a {@link QuestionVisitor}. */
public sealed interface Question permits ScaleQuestion, YesNoQuestion, SingleChoice, MultipleChoice, RankingQuestion,
        NumberQuestion, DateQuestion, OpenQuestion, Information {

    ItemCode code();

    LocalizedText text();

    /** Whether it is put, and how much an answer is pressed for. */
    Asking asking();

    default Obligation obligation() {
        return asking().obligation();
    }

    /** Under which it is put; empty = always. */
    default Optional<Condition> condition() {
        return asking().condition();
    }

    <R> R accept(QuestionVisitor<R> visitor);
}
