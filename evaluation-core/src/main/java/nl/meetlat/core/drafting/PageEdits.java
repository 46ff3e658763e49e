package nl.meetlat.core.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** Changes to the pages of a questionnaire. Pages are numbered from 1. */
public record PageEdits(Questionnaire questionnaire) {

    public PageEdits {
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    /** Adds an empty page at the end. */
    public Questionnaire add(LocalizedText title, LocalizedText introduction) {
        return Changed.pages(questionnaire,
                Changed.with(questionnaire.pages(), new Page(title, introduction, List.of())));
    }

    /** Gives a page another heading and introduction, and another condition under which it is shown. */
    public Questionnaire describe(int number, LocalizedText title, LocalizedText introduction,
            Optional<Condition> condition) {
        Page changed = new Page(title, introduction, page(number).questions(), condition);
        return Changed.pages(questionnaire, Changed.with(questionnaire.pages(), number - 1, changed));
    }

    /** Moves a page by so many places, negative to the front, as far as possible. */
    public Questionnaire move(int number, int by) {
        page(number);
        return Changed.pages(questionnaire, Changed.moved(questionnaire.pages(), number - 1, by));
    }

    /** Removes a page with its questions; refused while one of them is in a construct, or in a condition elsewhere. */
    public Questionnaire remove(int number) {
        for (Question question : page(number).questions()) {
            QuestionEdits.requireInNoConstruct(questionnaire, question.code());
        }
        Questionnaire changed = Changed.pages(questionnaire, Changed.without(questionnaire.pages(), number - 1));
        page(number).allQuestions().forEach(question -> Conditions.requireNotIn(changed, question.code()));
        return changed;
    }

    private Page page(int number) {
        return Changed.page(questionnaire, number);
    }
}
