package nl.meetlat.web.answering;

import java.util.List;
import java.util.Objects;

/**
 * What became of the answers of one post.
 *
 * @param key to go on with: it knows the response once there is one
 * @param outcomes one per posted answer, in the same order; only the refused ones when the request was made up
 */
record Saving(PageKey key, List<AnswerOutcome> outcomes) {

    Saving {
        Objects.requireNonNull(key, "key");
        outcomes = List.copyOf(outcomes);
    }

    /** Whether everything is stored. */
    boolean isComplete() {
        return outcomes.stream().allMatch(AnswerOutcome.Kept.class::isInstance);
    }

    /** Whether the request was made up; then nothing at all is stored. */
    boolean isMadeUp() {
        return outcomes.stream().anyMatch(
                outcome -> outcome instanceof AnswerOutcome.Refused refused && refused.isMadeUp());
    }
}
