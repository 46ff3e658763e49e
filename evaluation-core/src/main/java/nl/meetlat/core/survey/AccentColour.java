package nl.meetlat.core.survey;

/**
 * An organisation's colour.
 *
 * @param hex a hash and six lower-case hexadecimal digits, such as {@code #0f5c63}
 */
public record AccentColour(String hex) {

    public AccentColour {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("not a colour: '" + hex + "'");
        }
    }

    public static boolean isValid(String hex) {
        return hex.matches("#[0-9a-f]{6}");
    }
}
