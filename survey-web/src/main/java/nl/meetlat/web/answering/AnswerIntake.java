package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading;
import nl.meetlat.core.response.AnswerReading.Refusal;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.routing.Route;
import nl.meetlat.core.routing.Routing;

/** Posted answers held against the questionnaire: which can be saved, which not and why. */
final class AnswerIntake {

    private final List<PostedAnswer> posted;
    private final List<AnswerChange> changes = new ArrayList<>();
    private final Map<PostedAnswer, AnswerOutcome> refused = new HashMap<>();
    private final Map<PostedAnswer, AnswerOutcome> dropped = new HashMap<>();

    /** What becomes of an answer to a question that is not put. */
    enum NotPut {
        /** The rest goes on without it: the page was shown before. */
        LET_GO, REFUSED
    }

    /** @param posted of different questions */
    AnswerIntake(FrozenQuestionnaire questionnaire, List<PostedAnswer> posted) {
        this.posted = posted;
        for (PostedAnswer answer : posted) {
            AnswerReading reading = read(questionnaire, answer);
            if (reading instanceof AnswerReading.Taken taken) {
                changes.add(new AnswerChange(new ItemCode(answer.item()), taken.answer().stored().orElse(""),
                        answer.baseRevision()));
            } else if (reading instanceof AnswerReading.Refused no) {
                refused.put(answer, new AnswerOutcome.Refused(answer, no.refusal()));
            }
        }
    }

    private static AnswerReading read(FrozenQuestionnaire questionnaire, PostedAnswer answer) {
        Optional<Question> question = questionnaire.question(answer.item());
        return question.isPresent() ? AnswerReader.read(question.get(), answer.raw())
                : new AnswerReading.Refused(Refusal.NO_QUESTION);
    }

    /** Whether something is answered that is put under a condition. */
    boolean isConditional(Routing routing) {
        return changes.stream().anyMatch(change -> routing.isConditional(change.item()));
    }

    /**
     * Takes out answers to questions that are not put, given the answers so far and those that came with them.
     *
     * @param stored answers so far
     */
    void keepAsked(FrozenQuestionnaire questionnaire, Map<ItemCode, StoredAnswer> stored, NotPut notPut) {
        Map<ItemCode, String> values = new HashMap<>();
        stored.forEach((code, answer) -> values.put(code, answer.value()));
        changes.forEach(change -> values.put(change.item(), change.value()));
        Route after = questionnaire.routing().route(values);
        for (PostedAnswer answer : posted) {
            Optional<AnswerChange> hidden = changes.stream().filter(
                    change -> change.item().value().equals(answer.item()) && !after.isAsked(change.item())).findFirst();
            hidden.ifPresent(change -> {
                changes.remove(change);
                if (notPut == NotPut.LET_GO || change.isNothing()) {
                    StoredAnswer kept = stored.get(change.item());
                    dropped.put(answer, new AnswerOutcome.Kept(answer, new SavedAnswer(change,
                            kept == null ? "" : kept.value(), kept == null ? 0 : kept.revision())));
                } else {
                    refused.put(answer, new AnswerOutcome.Refused(answer, Refusal.NOT_ASKED));
                }
            });
        }
    }

    /** What can be saved; nothing when the request was made up. */
    List<AnswerChange> changes() {
        return isMadeUp() ? List.of() : changes;
    }

    boolean isMadeUp() {
        return refused.values().stream()
                .anyMatch(outcome -> outcome instanceof AnswerOutcome.Refused no && no.isMadeUp());
    }

    /** Whether there is nothing to save: no question was answered that was not open before. */
    boolean isNothing() {
        return changes().stream().allMatch(AnswerChange::isNothing);
    }

    /** @param saved what became of {@link #changes}, in that order */
    List<AnswerOutcome> outcomes(List<SavedAnswer> saved) {
        Iterator<SavedAnswer> next = saved.iterator();
        List<AnswerOutcome> outcomes = new ArrayList<>();
        for (PostedAnswer answer : posted) {
            AnswerOutcome no = refused.get(answer);
            if (no != null) {
                outcomes.add(no);
            } else if (dropped.containsKey(answer)) {
                outcomes.add(dropped.get(answer));
            } else if (next.hasNext()) {
                SavedAnswer stored = next.next();
                outcomes.add(stored.isConflict() ? new AnswerOutcome.Contested(answer, stored)
                        : new AnswerOutcome.Kept(answer, stored));
            }
        }
        return outcomes;
    }
}
