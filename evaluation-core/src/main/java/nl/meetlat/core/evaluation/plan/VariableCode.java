package nl.meetlat.core.evaluation.plan;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.ItemCode;

/**
 * What an analysis is about: the code of an item or of a construct; a questionnaire never uses one code for both.
 *
 * @param value written as {@link Code} says
 */
public record VariableCode(String value) implements Code<VariableCode> {

    public VariableCode {
        Code.requireValid(value);
    }

    public static VariableCode of(ItemCode item) {
        return new VariableCode(item.value());
    }

    public static VariableCode of(ConstructCode construct) {
        return new VariableCode(construct.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
