package nl.meetlat.web.answering;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading;
import nl.meetlat.core.response.SavedAnswer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Answers that somebody gives while looking at how a questionnaire will be, so that the preview takes the way a respondent
 * would. Those that a questionnaire changed in the meantime does not take any more are left out.
 */
public final class PreviewAnswers {

    private final FrozenQuestionnaire questionnaire;
    private final Map<ItemCode, StoredAnswer> answers = new LinkedHashMap<>();

    /** @param values given so far, in their stored form by code */
    public PreviewAnswers(Questionnaire questionnaire, Map<String, String> values) {
        this.questionnaire = new FrozenQuestionnaire(questionnaire);
        values.forEach((code, value) -> this.questionnaire.question(code)
                .filter(question -> AnswerReader.read(question, value) instanceof AnswerReading.Taken)
                .ifPresent(question -> keep(question.code(), value)));
    }

    private void keep(ItemCode code, String value) {
        if (value.isEmpty()) {
            answers.remove(code);
        } else {
            answers.put(code, new StoredAnswer(value, 1, Instant.EPOCH));
        }
    }

    /** Takes what was given on a page. */
    List<AnswerOutcome> take(PostedPage posted) {
        AnswerIntake intake = new AnswerIntake(questionnaire, posted.answers());
        intake.keepAsked(questionnaire, answers, AnswerIntake.NotPut.LET_GO);
        intake.changes().forEach(change -> keep(change.item(), change.value()));
        return intake.outcomes(intake.changes().stream()
                .map(change -> new SavedAnswer(change, change.value(), change.baseRevision())).toList());
    }

    /** Everything given, in its stored form by code. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        answers.forEach((code, answer) -> values.put(code.value(), answer.value()));
        return values;
    }

    FrozenQuestionnaire questionnaire() {
        return questionnaire;
    }

    Map<ItemCode, StoredAnswer> answers() {
        return answers;
    }

    /** Whether the page is on the way. */
    public boolean has(int page) {
        return itinerary().has(page);
    }

    /** The page after this one on the way, or the overview. */
    public String after(int page) {
        OptionalInt next = itinerary().after(page);
        return next.isPresent() ? String.valueOf(next.getAsInt()) : Preview.REVIEW;
    }

    /** The page before this one on the way, or the welcome. */
    String before(int page) {
        OptionalInt before = itinerary().before(page);
        return before.isPresent() ? String.valueOf(before.getAsInt()) : Preview.WELCOME;
    }

    /** The page on which the first answer is lacking, with a mark that says so; without one the thanks. */
    public String submitted() {
        List<ItemCode> lacking = questionnaire.routing().lacking(itinerary().route());
        return lacking.isEmpty() ? Preview.THANKS
                : Preview.marked(String.valueOf(questionnaire.pageOf(lacking.get(0))), Questions.LACKING,
                        Questions.FROM_REVIEW);
    }

    Itinerary itinerary() {
        return questionnaire.itinerary(answers);
    }
}
