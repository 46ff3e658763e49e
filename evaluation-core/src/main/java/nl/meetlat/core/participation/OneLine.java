package nl.meetlat.core.participation;

/** The rule for every short text of a participant: one line, of limited length. */
final class OneLine {

    private OneLine() {}

    /**
     * @return the text itself
     * @throws IllegalArgumentException when too short, too long, or with a control character; it does not quote the text,
     *             because it may come to stand in a log
     */
    static String require(String text, int min, int max, String what) {
        if (text.length() < min || text.length() > max || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " has " + min + "-" + max + " characters on one line, not these " + text.length());
        }
        return text;
    }
}
