package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
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

    /** Whether somebody is told once that it is left open. */
    static boolean isSkipped(Card card) {
        return card.isOpen() && card.asked().obligation() == Obligation.REMINDED;
    }

    /** Says what was left open of what one is asked for. */
    void skipped() {
        say("skipped", PageSummary::isSkipped, card -> card.asked().text(), texts.get("skipped.free"), false);
    }

    /** Says which questions came with the answers just given. */
    void more() {
        say("more", card -> card.isConditional() && card.isOpen(), card -> card.asked().text(),
                texts.get("more.why"), false);
    }

    /** Says what cannot stay open. */
    void lacking() {
        cards.replaceAll(card -> card.isLacking() ? card.wrong(words.lacking(card.asked())) : card);
        say("lacking.title", Card::hasProblem, PageSummary::withProblem, "", true);
    }

    /** Says which answers were not simply stored. */
    void problems(List<AnswerOutcome> outcomes) {
        cards.replaceAll(card -> outcomes.stream()
                .filter(outcome -> outcome.posted().item().equals(card.asked().code())).findFirst()
                .map(outcome -> card.after(outcome, words)).orElse(card));
        say("problems", Card::hasProblem, PageSummary::withProblem, "", true);
    }

    private static String withProblem(Card card) {
        return card.asked().text() + " \u2013 " + card.problem();
    }

    private void say(String heading, Predicate<Card> about, Function<Card, String> text, String advice,
            boolean error) {
        List<Summary.Entry> entries = cards.stream().filter(about)
                .map(card -> new Summary.Entry(card.id(), text.apply(card))).toList();
        if (!entries.isEmpty()) {
            summary = new Summary(texts.get(heading, entries.size()), entries, advice, error);
        }
    }
}
