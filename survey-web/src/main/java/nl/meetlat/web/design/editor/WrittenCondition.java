package nl.meetlat.web.design.editor;

import java.util.Optional;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.routing.ConditionRefusedException;
import nl.meetlat.core.routing.ParsedCondition;
import nl.meetlat.core.routing.RoutingCheck;
import nl.meetlat.core.survey.Questionnaire;

/**
 * A condition as it was written in a form, held against the questionnaire it is to stand in.
 *
 * @param parsed empty when nothing was written
 */
record WrittenCondition(Optional<ParsedCondition> parsed) {

    /** @throws ConditionRefusedException when the text is no condition */
    static WrittenCondition read(String text) {
        return new WrittenCondition(text == null || text.isBlank() ? Optional.empty()
                : Optional.of(ConditionParser.parse(text.strip())));
    }

    Optional<Condition> condition() {
        return parsed.map(ParsedCondition::condition);
    }

    /**
     * The questionnaire, in which the condition can stand.
     *
     * @param question under whose condition it is; empty = that of the page
     * @param page its number, from 1
     * @throws ConditionRefusedException when it cannot
     */
    Questionnaire soundIn(Questionnaire questionnaire, Optional<ItemCode> question, int page) {
        if (parsed.isPresent()) {
            RoutingCheck.of(questionnaire, this::asWritten).stream()
                    .filter(problem -> problem.page() == page && problem.question().equals(question)).findFirst()
                    .ifPresent(problem -> {
                        throw new ConditionRefusedException(problem.problem());
                    });
        }
        return questionnaire;
    }

    private ParsedCondition asWritten(Condition condition) {
        return parsed.filter(written -> written.condition() == condition)
                .orElseGet(() -> ConditionParser.parseStored(condition.toString()));
    }
}
