package nl.meetlat.core.drafting;

import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** The conditions of a questionnaire that is being changed. */
final class Conditions {

    private Conditions() {}

    /** @throws EditRefusedException when the question stands in a condition of a page or of another question */
    static void requireNotIn(Questionnaire questionnaire, ItemCode code) {
        for (int i = 0; i < questionnaire.pages().size(); i++) {
            Page page = questionnaire.pages().get(i);
            if (page.condition().stream().anyMatch(condition -> names(condition, code))) {
                throw new EditRefusedException(Reason.QUESTION_IN_PAGE_CONDITION, code, i + 1);
            }
            for (Question question : page.questions()) {
                if (question.condition().stream().anyMatch(condition -> names(condition, code))) {
                    throw new EditRefusedException(Reason.QUESTION_IN_CONDITION, code, question.code());
                }
            }
        }
    }

    private static boolean names(Condition condition, ItemCode code) {
        return condition.terms().anyMatch(term -> term.item().equals(code));
    }

    /**
     * The pages with another code for one question in every condition; the question itself is not touched.
     *
     * @throws EditRefusedException when a condition would be longer than one that can be written
     */
    static List<Page> renamed(List<Page> pages, ItemCode from, ItemCode to) {
        if (from.equals(to)) {
            return pages;
        }
        Readdressing readdressing = new Readdressing(from, to);
        List<Page> renamed = pages.stream().map(page -> new Page(page.title(), page.introduction(),
                page.questions().stream().map(question -> question.accept(readdressing)).toList(),
                page.condition().map(readdressing::renamed))).toList();
        requireShort(renamed, to);
        return renamed;
    }

    private static void requireShort(List<Page> pages, ItemCode to) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (page.condition().stream().anyMatch(condition -> isTooLong(condition, to))) {
                throw new EditRefusedException(Reason.PAGE_CONDITION_TOO_LONG, to, i + 1);
            }
            for (Question question : page.questions()) {
                if (question.condition().stream().anyMatch(condition -> isTooLong(condition, to))) {
                    throw new EditRefusedException(Reason.CONDITION_TOO_LONG, to, question.code());
                }
            }
        }
    }

    private static boolean isTooLong(Condition condition, ItemCode to) {
        return names(condition, to) && condition.toString().length() > ConditionParser.LONGEST;
    }

    /** All conditions, of pages and of questions. */
    static Stream<Condition> all(Questionnaire questionnaire) {
        return questionnaire.pages().stream().flatMap(page -> Stream.concat(page.condition().stream(),
                page.questions().stream().flatMap(question -> question.condition().stream())));
    }
}
