package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Answer;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.routing.Routing;
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
 * @param words the card for the words to "other, namely", which stands on this one
 */
public record Card(AskedQuestion asked, String value, int revision, String problem, String elsewhere, String when,
        boolean shown, Optional<Card> words) {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(Answer.Points.SEPARATOR));

    public Card {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(elsewhere, "elsewhere");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(words, "words");
    }

    Card(AskedQuestion asked, String value, int revision, String problem, String elsewhere, String when,
            boolean shown) {
        this(asked, value, revision, problem, elsewhere, when, shown, Optional.empty());
    }

    static Card of(AskedQuestion asked, Optional<StoredAnswer> stored, Language language) {
        return new Card(asked,
                stored.map(StoredAnswer::value).map(value -> AnswerWords.typed(asked, value, language)).orElse(""),
                stored.map(StoredAnswer::revision).orElse(0), "", "", "", true);
    }

    /** The same under a condition. */
    Card when(String condition, boolean holds) {
        return new Card(asked, value, revision, problem, elsewhere, condition, holds, words);
    }

    /** The same with something wrong. */
    Card wrong(String what) {
        return new Card(asked, value, revision, what, elsewhere, when, shown, words);
    }

    /** The cards with those for words on the cards of their choices. */
    static List<Card> together(List<Card> cards) {
        List<Card> together = new ArrayList<>();
        for (Card card : cards) {
            int last = together.size() - 1;
            if (last >= 0 && card.asked.explains().equals(together.get(last).asked.code())) {
                together.set(last, together.get(last).with(card));
            } else {
                together.add(card);
            }
        }
        return together;
    }

    private Card with(Card explaining) {
        return new Card(asked, value, revision, problem, elsewhere, when, shown, Optional.of(explaining));
    }

    /** A card in the language of its page. @param texts Meetlat's own words around it */
    record Worded(Card card, Texts texts) {}

    /**
     * What makes the card look as it does, when others see the same: they gave the same answer, or none. Null when somebody's
     * own words are on it, which are not remembered.
     */
    public Object sharedWith(Texts texts) {
        List<String> offered = asked.choices().stream().map(AskedQuestion.Choice::value).toList();
        boolean shared = value.isEmpty() || asked.isChoice() && offered.containsAll(parts());
        return shared && problem.isEmpty() && elsewhere.isEmpty()
                && words.stream().allMatch(card -> card.sharedWith(texts) != null) ? new Worded(this, texts) : null;
    }

    /** Whether there is nothing on it but a question that is put to everybody. */
    boolean isUntouched() {
        return !isConditional() && value.isEmpty() && revision == 0 && problem.isEmpty() && elsewhere.isEmpty()
                && words.stream().allMatch(Card::isUntouched);
    }

    /** The id of the question with this code on its page. */
    static String anchor(String code) {
        return "q-" + code;
    }

    public String id() {
        return anchor(asked.code());
    }

    /** The id of the words of the question, of the choice where this is about the words to one. */
    public String questionId() {
        return "t-" + (asked.explains().isEmpty() ? asked.code() : asked.explains());
    }

    public boolean isChosen(String choice) {
        return asked.form() == AskedQuestion.Form.SEVERAL ? parts().contains(choice) : value.equals(choice);
    }

    /** What the value joins, of several choices or a ranking; else the value alone. */
    private List<String> parts() {
        return List.of(SEPARATOR.split(value));
    }

    /** The value as the content of a text area, of which browsers drop a line feed at the beginning. */
    public String getArea() {
        return value.startsWith("\n") ? "\n" + value : value;
    }

    /** The place of a choice in the order given, or as typed, from 1; 0 = none. */
    public int placeOf(String choice) {
        List<String> parts = parts();
        for (int place = 1; place <= asked.ranks(); place++) {
            if (parts.contains(place + ":" + choice)) {
                return place;
            }
        }
        return parts.indexOf(choice) + 1;
    }

    /** Whether there is a card for words on this one. */
    public boolean isExplained() {
        return words.isPresent();
    }

    /** The card for words. @throws java.util.NoSuchElementException when there is none */
    public Card namely() {
        return words.orElseThrow();
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
        return shown && asked.isRequired() && !Routing.isComplete(asked.ranks(), value);
    }

    public boolean hasProblem() {
        return !problem.isEmpty();
    }

    public boolean isContested() {
        return !elsewhere.isEmpty();
    }

    /** As it looks when the answer was not simply stored: with what was typed, and what is wrong. */
    Card after(AnswerOutcome outcome, RefusalWords refusal) {
        if (outcome instanceof AnswerOutcome.Refused refused) {
            return new Card(asked, refused.posted().raw(), refused.posted().baseRevision(),
                    refusal.of(asked, refused), "", when, shown, words);
        }
        if (outcome instanceof AnswerOutcome.Contested contested) {
            return new Card(asked, contested.posted().raw(), contested.saved().revision(), refusal.contested(),
                    refusal.elsewhere(asked, contested), when, shown, words);
        }
        return this;
    }
}
