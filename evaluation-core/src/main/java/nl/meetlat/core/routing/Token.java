package nl.meetlat.core.routing;

/**
 * A word, sign or quoted text of a condition.
 *
 * @param kind of token
 * @param text without quotes
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {

    /** Kinds of tokens; a text in quotes is never a word of the language. */
    enum Kind {
        WORD, TEXT, SIGN, END
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }
}
