package nl.meetlat.core.evaluation.plan;

import java.util.Objects;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.ItemCode;

/**
 * What an analysis is about: the code of an item or of a construct; a questionnaire never uses one code for both.
 *
 * @param value a letter, then letters, digits or underscores, at most 64 in all
 */
public record VariableCode(String value) implements Comparable<VariableCode> {

    public VariableCode {
        Objects.requireNonNull(value, "value");
        if (!Code.isValid(value)) {
            throw new IllegalArgumentException("a code is a letter followed by letters, digits or _: '" + value + "'");
        }
    }

    public static VariableCode of(ItemCode item) {
        return new VariableCode(item.value());
    }

    public static VariableCode of(ConstructCode construct) {
        return new VariableCode(construct.value());
    }

    @Override
    public int compareTo(VariableCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
