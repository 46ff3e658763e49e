package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.web.language.Texts;

/** The cards of a page, and what is said above them: left open, missing, new, or wrong. */
final class PageSummary {

    private final List<Card> cards;
    private final Texts texts;
    private final RefusalWords words;
    private Summary summary = Summary.NONE;

    PageSummary(List<Card> cards, Language language) {
        this.cards = new ArrayList<>(cards);
        texts = Texts.of(PageSummary.class, language);
        words = new RefusalWords(language);
    }

    List<Card> cards() {
        return List.copyOf(cards);
    }

    Summary summary() {
        return summary;
    }

    /**
     * What holds somebody up who goes on: the mark under which the page is shown once more; empty when nothing does.
     *
     * @param posted what was on the page
     * @param asked whether what was left open was pointed out already
     */
    static Optional<String> heldUp(List<Card> cards, PostedPage posted, boolean asked) {
        if (cards.stream().anyMatch(card -> card.isOpen() && !posted.has(card.asked().code()))) {
            return Optional.of(Questions.MORE);
        }
        if (cards.stream().anyMatch(Card::isLacking)) {
            return Optional.of(Questions.LACKING);
        }
        return asked || cards.stream().noneMatch(PageSummary::isSkipped) ? Optional.empty()
                : Optional.of(Questions.ASKED);
    }

    /** Says what the page is shown once more for. @param marks whether a mark is there */
    void marked(Predicate<String> marks) {
        if (marks.test(Questions.LACKING)) {
            lacking();
        } else if (marks.test(Questions.MORE)) {
            more();
        } else if (marks.test(Questions.ASKED)) {
            skipped();
        }
    }

    /** The title of a window with what is said put first. */
    String title(String title) {
        return summary.isPresent() ? texts.get(summary.error() ? "title.error" : "title.notice", title) : title;
    }

    /** Whether somebody is told once that it is left open. */
    static boolean isSkipped(Card card) {
        return card.isOpen() && card.asked().obligation() == Obligation.REMINDED;
    }

    /** Says what was left open of what one is asked for. */
    void skipped() {
        tell("skipped", PageSummary::isSkipped, card -> card.asked().text(), texts.get("skipped.free"));
    }

    /** Says which questions came with the answers just given. */
    void more() {
        tell("more", card -> card.isConditional() && card.isOpen(), this::withQuestion, texts.get("more.why"));
    }

    /** The words to "other, namely" say nothing without the question they belong to. */
    private String withQuestion(Card card) {
        return cards.stream().filter(other -> other.asked().code().equals(card.asked().explains())).findFirst()
                .map(explained -> explained.asked().text() + " \u2013 " + card.asked().text())
                .orElse(card.asked().text());
    }

    /** Says what cannot stay open. */
    void lacking() {
        cards.replaceAll(card -> card.isLacking() ? card.wrong(words.lacking(card.asked())) : card);
        sayWrong("lacking.title");
    }

    /** Says which answers were not simply stored. */
    void problems(List<AnswerOutcome> outcomes) {
        cards.replaceAll(card -> outcomes.stream()
                .filter(outcome -> outcome.posted().item().equals(card.asked().code())).findFirst()
                .map(outcome -> card.after(outcome, words)).orElse(card));
        sayWrong("problems");
    }

    private void tell(String heading, Predicate<Card> about, Function<Card, String> text, String advice) {
        List<Summary.Entry> entries = entries(about, text, card -> "");
        if (!entries.isEmpty()) {
            summary = Summary.told(texts.get(heading, entries.size()), entries, advice);
        }
    }

    private void sayWrong(String heading) {
        List<Summary.Entry> entries = entries(Card::hasProblem, card -> card.asked().text(), Card::problem);
        if (!entries.isEmpty()) {
            summary = Summary.wrong(texts.get(heading, entries.size()), entries);
        }
    }

    private List<Summary.Entry> entries(Predicate<Card> about, Function<Card, String> text,
            Function<Card, String> what) {
        return cards.stream().filter(about)
                .map(card -> new Summary.Entry(card.id(), text.apply(card), what.apply(card))).toList();
    }
}
