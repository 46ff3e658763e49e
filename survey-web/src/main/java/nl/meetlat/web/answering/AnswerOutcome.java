package nl.meetlat.web.answering;

import nl.meetlat.core.response.AnswerReading.Refusal;
import nl.meetlat.core.response.SavedAnswer;

/** What became of one posted answer. */
sealed interface AnswerOutcome {

    PostedAnswer posted();

    /** It is stored. */
    record Kept(PostedAnswer posted, SavedAnswer saved) implements AnswerOutcome {}

    /** Another answer had been stored since the page was shown; that one stands. */
    record Contested(PostedAnswer posted, SavedAnswer saved) implements AnswerOutcome {}

    /** It does not fit the question; nothing of it is stored. */
    record Refused(PostedAnswer posted, Refusal refusal) implements AnswerOutcome {

        /** Whether no page of ours can send this: somebody made the request up. */
        boolean isMadeUp() {
            return refusal == Refusal.NOT_OFFERED || refusal == Refusal.CHOSEN_TWICE
                    || refusal == Refusal.TOO_MANY_PLACES || refusal == Refusal.NO_QUESTION
                    || refusal == Refusal.NOT_ASKED;
        }
    }
}
