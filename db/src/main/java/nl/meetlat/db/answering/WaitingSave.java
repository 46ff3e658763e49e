package nl.meetlat.db.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.survey.SurveyId;

/** An answer whose caller waits until it is written, or until the caller is to write. */
final class WaitingSave {

    private final Target target;
    private final AnswerChange change;
    private final Instant at;
    private final CompletableFuture<Turn> turn = new CompletableFuture<>();
    private Optional<SavedAnswer> saved = Optional.empty();

    /** Where it goes. A group holds one answer of each. */
    record Target(SurveyId survey, ResponseId response) {}

    /** What the caller waits for. */
    enum Turn {
        /** Nobody else will: write it, with those of others. */
        WRITE,
        /** Somebody else wrote it, or tried. */
        TRIED
    }

    WaitingSave(Target target, AnswerChange change, Instant at) {
        this.target = target;
        this.change = change;
        this.at = at;
    }

    Target target() {
        return target;
    }

    AnswerChange change() {
        return change;
    }

    Instant at() {
        return at;
    }

    Turn await() {
        return turn.join();
    }

    void tell(Turn what) {
        turn.complete(what);
    }

    /** It is stored with this revision. */
    void storedAs(int revision) {
        saved = Optional.of(new SavedAnswer(change, change.value(), revision));
    }

    /** What became of it, once it was tried. */
    Optional<SavedAnswer> saved() {
        return saved;
    }
}
