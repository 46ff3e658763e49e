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

/** Posted answers held against the questionnaire: which can be saved, which not and why. */
final class AnswerIntake {

    private final List<PostedAnswer> posted;
    private final List<AnswerChange> changes = new ArrayList<>();
    private final Map<PostedAnswer, AnswerOutcome> refused = new HashMap<>();

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
            } else if (next.hasNext()) {
                SavedAnswer stored = next.next();
                outcomes.add(stored.isConflict() ? new AnswerOutcome.Contested(answer, stored)
                        : new AnswerOutcome.Kept(answer, stored));
            }
        }
        return outcomes;
    }
}
