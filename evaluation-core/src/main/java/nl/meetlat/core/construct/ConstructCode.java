package nl.meetlat.core.construct;

import nl.meetlat.core.question.Code;

/**
 * The code of a construct or block, unique in its questionnaire.
 *
 * @param value written as {@link Code} says
 */
public record ConstructCode(String value) implements Code<ConstructCode> {

    public ConstructCode {
        Code.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
