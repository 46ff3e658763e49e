package nl.meetlat.core.question;

/**
 * The code of an answer scale, unique in its questionnaire.
 *
 * @param value written as {@link Code} says
 */
public record ScaleCode(String value) implements Code<ScaleCode> {

    public ScaleCode {
        Code.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
