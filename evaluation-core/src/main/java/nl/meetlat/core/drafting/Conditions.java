package nl.meetlat.core.drafting;

import java.util.List;
import java.util.stream.Stream;

import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
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

    /** The pages with another code for one question in every condition; the question itself is not touched. */
    static List<Page> renamed(List<Page> pages, ItemCode from, ItemCode to) {
        if (from.equals(to)) {
            return pages;
        }
        Readdressing readdressing = new Readdressing(from, to);
        return pages.stream().map(page -> new Page(page.title(), page.introduction(),
                page.questions().stream().map(question -> question.accept(readdressing)).toList(),
                page.condition().map(readdressing::renamed))).toList();
    }

    /** All conditions, of pages and of questions. */
    static Stream<Condition> all(Questionnaire questionnaire) {
        return questionnaire.pages().stream().flatMap(page -> Stream.concat(page.condition().stream(),
                page.questions().stream().flatMap(question -> question.condition().stream())));
    }
}
