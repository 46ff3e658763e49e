package nl.meetlat.core.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.meetlat.core.routing.ConditionProblem.Expectation;
import nl.meetlat.core.routing.ConditionProblem.Kind;

/** Cuts the text of a condition into tokens. */
final class Tokens {

    private static final List<String> SIGNS = List.of("!=", "<>", "<=", ">=", "=", "<", ">", "(", ")");

    /** Signs of other languages, and what is written here; the longer first. */
    private static final List<Map.Entry<String, String>> FOREIGN = List.of(Map.entry("===", "="),
            Map.entry("!==", "!="),
            Map.entry("==", "="), Map.entry("=>", ">="), Map.entry("=<", "<="), Map.entry("&&", "and"),
            Map.entry("||", "or"));

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens in order, an end last. @throws ConditionRefusedException at the first character that means nothing */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.skipSpace()) {
            tokens.read();
        }
        tokens.tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens.tokens;
    }

    private boolean skipSpace() {
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void read() {
        int start = next;
        char first = text.charAt(start);
        if (first == '"') {
            quoted();
            return;
        }
        requireOwnSign(start);
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                next += sign.length();
                tokens.add(new Token(Token.Kind.SIGN, sign.equals("<>") ? "!=" : sign, start + 1));
                return;
            }
        }
        while (next < text.length() && isOfWord(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        if (next < text.length() && text.charAt(next) == ',' && next > start) {
            requireNoDecimalComma(start);
        }
        if (next == start) {
            String found = text.substring(start, start + Character.charCount(text.codePointAt(start)));
            throw new ConditionRefusedException(ConditionProblem.of(Kind.UNEXPECTED, start + 1, found,
                    Expectation.QUESTION, Expectation.COMPARATOR, Expectation.QUOTED));
        }
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, next), start + 1));
    }

    private void requireOwnSign(int start) {
        for (Map.Entry<String, String> foreign : FOREIGN) {
            if (text.startsWith(foreign.getKey(), start)) {
                throw new ConditionRefusedException(
                        ConditionProblem.miswritten(start + 1, foreign.getKey(), foreign.getValue()));
            }
        }
    }

    /** A number is written with a point; whoever writes a comma is told so. */
    private void requireNoDecimalComma(int start) {
        Matcher number = DECIMAL_COMMA.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            throw new ConditionRefusedException(new ConditionProblem(Kind.DECIMAL_COMMA, start + 1, number.group(), "",
                    List.of(number.group().replace(',', '.'))));
        }
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER || "_.+-".indexOf(character) >= 0;
    }

    private void quoted() {
        int start = next++;
        StringBuilder value = new StringBuilder();
        while (next < text.length()) {
            char character = text.charAt(next++);
            if (character != '"') {
                value.append(character);
            } else if (next < text.length() && text.charAt(next) == '"') {
                value.append('"');
                next++;
            } else {
                tokens.add(new Token(Token.Kind.TEXT, value.toString(), start + 1));
                return;
            }
        }
        throw new ConditionRefusedException(ConditionProblem.of(Kind.UNCLOSED_TEXT, start + 1, value.toString()));
    }
}
