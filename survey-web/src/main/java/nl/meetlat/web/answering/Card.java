package nl.meetlat.web.answering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.web.language.Texts;

/**
 * A question on a page with what has been answered.
 *
 * @param asked the question
 * @param value given, in the stored form or, when it was refused, as typed; empty = open
 * @param revision stored now; 0 = never answered
 * @param problem what is wrong with the value; empty = nothing
 * @param when condition in the form the script knows, over questions on the same page; empty = it is put anyway
 * @param shown whether it is put, given the answers that are stored
 * @param elsewhere another answer, in words, that was saved on another page or device in the meantime; empty = none
 */
public record Card(AskedQuestion asked, String value, int revision, String problem, String elsewhere, String when,
        boolean shown) {

    public Card {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(elsewhere, "elsewhere");
        Objects.requireNonNull(when, "when");
    }

    static Card of(AskedQuestion asked, Optional<StoredAnswer> stored, Language language) {
        return new Card(asked,
                stored.map(StoredAnswer::value).map(value -> AnswerWords.typed(asked, value, language)).orElse(""),
                stored.map(StoredAnswer::revision).orElse(0), "", "", "", true);
    }

    /** The same under a condition. */
    Card when(String condition, boolean holds) {
        return new Card(asked, value, revision, problem, elsewhere, condition, holds);
    }

    /** The same with something wrong. */
    Card wrong(String what) {
        return new Card(asked, value, revision, what, elsewhere, when, shown);
    }

    /** A card in the language of its page. @param texts Meetlat's own words around it */
    record Worded(Card card, Texts texts) {}

    /**
     * What makes the card look as it does, when others see the same: they gave the same answer, or none. Null when somebody's
     * own words are on it, which are not remembered.
     */
    public Object sharedWith(Texts texts) {
        List<String> offered = asked.choices().stream().map(AskedQuestion.Choice::value).toList();
        boolean shared = value.isEmpty()
                || asked.isChoice()
                        && offered.containsAll(List.of(value.split(Pattern.quote(Answer.Points.SEPARATOR))));
        return shared && problem.isEmpty() && elsewhere.isEmpty() ? new Worded(this, texts) : null;
    }

    /** The id of the question with this code on its page. */
    static String anchor(String code) {
        return "q-" + code;
    }

    public String id() {
        return anchor(asked.code());
    }

    public boolean isChosen(String choice) {
        return asked.form() == AskedQuestion.Form.SEVERAL
                ? List.of(value.split(Pattern.quote(Answer.Points.SEPARATOR))).contains(choice)
                : value.equals(choice);
    }

    /** The value as the content of a text area, of which browsers drop a line feed at the beginning. */
    public String getArea() {
        return value.startsWith("\n") ? "\n" + value : value;
    }

    /** The place of a choice in the order given, or as typed, from 1; 0 = none. */
    public int placeOf(String choice) {
        List<String> parts = List.of(value.split(Pattern.quote(Answer.Points.SEPARATOR)));
        for (int place = 1; place <= asked.ranks(); place++) {
            if (parts.contains(place + ":" + choice)) {
                return place;
            }
        }
        return parts.indexOf(choice) + 1;
    }

    public boolean isConditional() {
        return !when.isEmpty();
    }

    /** Whether it is put and not answered. */
    boolean isOpen() {
        return shown && asked.takesAnswer() && value.isEmpty();
    }

    /** Whether it is put, must be answered, and is not, or not to the end. */
    boolean isLacking() {
        boolean complete = !value.isEmpty() && (!asked.isRanking()
                || value.split(Pattern.quote(Answer.Points.SEPARATOR)).length == asked.ranks());
        return shown && asked.obligation() == Obligation.REQUIRED && !complete;
    }

    public boolean hasProblem() {
        return !problem.isEmpty();
    }

    public boolean isContested() {
        return !elsewhere.isEmpty();
    }

    /** As it looks when the answer was not simply stored: with what was typed, and what is wrong. */
    Card after(AnswerOutcome outcome, RefusalWords words) {
        if (outcome instanceof AnswerOutcome.Refused refused) {
            return new Card(asked, refused.posted().raw(), refused.posted().baseRevision(), words.of(asked, refused),
                    "", when, shown);
        }
        if (outcome instanceof AnswerOutcome.Contested contested) {
            return new Card(asked, contested.posted().raw(), contested.saved().revision(), words.contested(),
                    words.elsewhere(asked, contested), when, shown);
        }
        return this;
    }
}
