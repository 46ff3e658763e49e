package nl.meetlat.core.response;

/** What a text can consist of. */
final class Characters {

    private Characters() {}

    /** Whether a text has no NUL and no surrogate on its own, so that every database and file can hold it. */
    static boolean arePossible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
