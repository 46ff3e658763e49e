package nl.meetlat.core.question;

/**
 * The code of one question, unique in its questionnaire and the column name of its answers.
 *
 * @param value written as {@link Code} says
 */
public record ItemCode(String value) implements Code<ItemCode> {

    public ItemCode {
        Code.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
