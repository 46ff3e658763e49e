package nl.meetlat.core.question;

/** A question answered by choosing points of an answer scale; a view on some kinds, not a kind of its own. */
public interface ChoiceQuestion {

    ItemCode code();

    AnswerScale scale();
}
