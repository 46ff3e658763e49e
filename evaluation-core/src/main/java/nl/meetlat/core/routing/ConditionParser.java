package nl.meetlat.core.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.Condition.Comparator;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.routing.ConditionProblem.Expectation;
import nl.meetlat.core.routing.ConditionProblem.Kind;
import nl.meetlat.core.routing.ParsedCondition.PlacedTerm;

/**
 * Reads conditions such as {@code FUN = management and (RU1 >= 4 or not TAAK includes c)}.
 *
 * <pre>
 * condition  = all { "or" all }
 * all        = one { "and" one }
 * one        = "not" one | "(" condition ")" | "answered" "(" question ")"
 *            | question "includes" value | question ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) value
 * question   = code of a question, in double quotes when it is one of the words of this language
 * value      = letters, digits and _ . + - or anything in double quotes, a double quote doubled
 * </pre>
 *
 * Words are written in lower case. Depth and number of terms are limited, and the length of what somebody writes, so that
 * reading one takes no time.
 */
public final class ConditionParser {

    /** Most characters of a condition that somebody writes, as written and in its text form. */
    public static final int LONGEST = 2000;
    /** Deepest nesting of parentheses and {@code not}. */
    public static final int DEEPEST = 20;
    /** Most terms of a condition. */
    public static final int MOST_TERMS = 50;

    /** Words somebody may write between two comparisons, or within one, and what is written here. */
    private static final Map<Expectation, Map<String, String>> MEANT = Map.of(
            Expectation.CONNECTIVE, Map.of("and", "and", "en", "and", "or", "or", "of", "or"),
            Expectation.COMPARATOR, Map.of("is", "=", "eq", "=", "includes", "includes", "bevat", "includes"));

    private final List<Token> tokens;
    private final List<PlacedTerm> terms = new ArrayList<>();
    private int next;
    private int depth;

    private ConditionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads what somebody wrote. What is taken can be written again in its text form.
     *
     * @throws ConditionRefusedException when the text is no condition
     */
    public static ParsedCondition parse(String text) {
        requireShort(text);
        ParsedCondition parsed = parseStored(text);
        requireShort(parsed.condition().toString());
        return parsed;
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST) {
            throw new ConditionRefusedException(ConditionProblem.limit(Kind.TOO_LONG, LONGEST + 1, LONGEST));
        }
    }

    /**
     * Reads the text form of a condition that was taken before, however long it is.
     *
     * @throws ConditionRefusedException when the text is no condition
     */
    public static ParsedCondition parseStored(String text) {
        if (text.isBlank()) {
            throw new ConditionRefusedException(ConditionProblem.of(Kind.EMPTY, 1, ""));
        }
        ConditionParser parser = new ConditionParser(Tokens.of(text));
        Condition condition = parser.any();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected(Expectation.CONNECTIVE, Expectation.NOTHING);
        }
        return new ParsedCondition(condition, parser.terms);
    }

    private Condition any() {
        return joined("or", this::all, Condition.Any::new);
    }

    private Condition all() {
        return joined("and", this::one, Condition.All::new);
    }

    private Condition joined(String word, Supplier<Condition> part, Function<List<Condition>, Condition> whole) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (peek().is(word)) {
            next++;
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : whole.apply(parts);
    }

    private Condition one() {
        if (peek().is("not")) {
            return nested(() -> new Condition.Not(one()));
        }
        if (peek().is("(")) {
            return nested(() -> {
                Condition inner = any();
                take(")", Expectation.CONNECTIVE, Expectation.CLOSING);
                return inner;
            });
        }
        return term();
    }

    private Condition nested(Supplier<Condition> inner) {
        if (++depth > DEEPEST) {
            throw new ConditionRefusedException(ConditionProblem.limit(Kind.TOO_DEEP, peek().position(), DEEPEST));
        }
        next++;
        Condition read = inner.get();
        depth--;
        return read;
    }

    private Condition term() {
        if (terms.size() == MOST_TERMS) {
            throw new ConditionRefusedException(
                    ConditionProblem.limit(Kind.TOO_MANY_TERMS, peek().position(), MOST_TERMS));
        }
        Token first = peek();
        if (first.is("answered")) {
            next++;
            take("(", Expectation.OPENING);
            Token question = peek();
            Condition.Term term = new Condition.Answered(question());
            take(")", Expectation.CLOSING);
            terms.add(new PlacedTerm(term, question.position(), first.position(), question.position()));
            return term;
        }
        ItemCode item = question();
        Token sign = peek();
        if (sign.is("includes")) {
            next++;
            return placed(first, sign, peek().position(), new Condition.Includes(item, value()));
        }
        for (Comparator comparator : Comparator.values()) {
            if (sign.is(comparator.sign())) {
                next++;
                return placed(first, sign, peek().position(), new Condition.Comparison(item, comparator, value()));
            }
        }
        throw unexpected(Expectation.COMPARATOR);
    }

    private Condition placed(Token first, Token sign, int value, Condition.Term term) {
        terms.add(new PlacedTerm(term, first.position(), sign.position(), value));
        return term;
    }

    private ItemCode question() {
        Token token = peek();
        boolean isName = token.kind() == Token.Kind.TEXT
                || token.kind() == Token.Kind.WORD && !Condition.WORDS.contains(token.text());
        if (!isName || !Code.isValid(token.text())) {
            throw unexpected(Expectation.QUESTION);
        }
        next++;
        return new ItemCode(token.text());
    }

    private String value() {
        Token token = peek();
        boolean isValue = token.kind() == Token.Kind.TEXT
                || token.kind() == Token.Kind.WORD && !Condition.WORDS.contains(token.text());
        if (!isValue) {
            throw unexpected(Expectation.VALUE);
        }
        if (token.text().isEmpty() || token.text().length() > Condition.LONGEST_VALUE) {
            throw new ConditionRefusedException(
                    ConditionProblem.limit(Kind.VALUE_LENGTH, token.position(), Condition.LONGEST_VALUE));
        }
        next++;
        return token.text();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private void take(String sign, Expectation... expected) {
        if (!peek().is(sign)) {
            throw unexpected(expected);
        }
        next++;
    }

    private ConditionRefusedException unexpected(Expectation... expected) {
        Token found = peek();
        String right = found.kind() == Token.Kind.WORD
                ? MEANT.getOrDefault(expected[0], Map.of()).get(found.text().toLowerCase(Locale.ROOT))
                : null;
        if (right != null) {
            return new ConditionRefusedException(
                    ConditionProblem.miswritten(found.position(), found.text(), right));
        }
        return new ConditionRefusedException(
                ConditionProblem.of(found.kind() == Token.Kind.END ? Kind.UNEXPECTED_END : Kind.UNEXPECTED,
                        found.position(), found.text(), expected));
    }
}
