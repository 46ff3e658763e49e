package nl.meetlat.web.answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.StoredAnswer;

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

    /** The answers of the page that are stored now. */
    Map<ItemCode, StoredAnswer> stored() {
        Map<ItemCode, StoredAnswer> stored = new HashMap<>();
        for (AnswerOutcome outcome : outcomes) {
            if (outcome instanceof AnswerOutcome.Kept kept) {
                stored.put(kept.saved().change().item(),
                        new StoredAnswer(kept.saved().value(), kept.saved().revision(), Instant.EPOCH));
            }
        }
        return stored;
    }

    /** Whether the request was made up; then nothing at all is stored. */
    boolean isMadeUp() {
        return outcomes.stream().anyMatch(
                outcome -> outcome instanceof AnswerOutcome.Refused refused && refused.isMadeUp());
    }
}
