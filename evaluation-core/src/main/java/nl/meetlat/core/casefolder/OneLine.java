package nl.meetlat.core.casefolder;

/** Text that must be one line of no more than so many characters. */
final class OneLine {

    private OneLine() {}

    /** Where a problem with the text is told. */
    interface Tell {

        void tell(ProblemCode code, String... expected);
    }

    /** The text if it is one line of at most {@code longest} characters; else empty, and told. */
    static String of(String text, int longest, Tell problem) {
        if (text.length() > longest) {
            problem.tell(ProblemCode.TOO_LONG, Integer.toString(longest));
            return "";
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problem.tell(ProblemCode.IMPOSSIBLE_CHARACTER);
            return "";
        }
        return text;
    }
}
