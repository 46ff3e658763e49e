package nl.meetlat.core.construct;

/**
 * How many items of a construct must be answered for a score to exist: {@code any} (at least one), {@code half} (at least
 * half, the default), {@code all}, or a fixed number.
 *
 * @param kind the rule
 * @param number the least number of answered items, only for {@link Kind#NUMBER}, else 0
 */
public record MissingRule(Kind kind, int number) {

    public enum Kind {
        ANY, HALF, ALL, NUMBER
    }

    public static final MissingRule ANY = new MissingRule(Kind.ANY, 0);
    public static final MissingRule HALF = new MissingRule(Kind.HALF, 0);
    public static final MissingRule ALL = new MissingRule(Kind.ALL, 0);

    public MissingRule {
        if (kind == Kind.NUMBER ? number < 1 : number != 0) {
            throw new IllegalArgumentException("least number of answered items: " + number);
        }
    }

    public static MissingRule atLeast(int number) {
        return new MissingRule(Kind.NUMBER, number);
    }

    /** The least number of answered items, at least 1, for a construct of {@code items} items. */
    public int leastAnswered(int items) {
        return switch (kind) {
            case ANY -> 1;
            case HALF -> Math.max(1, (items + 1) / 2);
            case ALL -> items;
            case NUMBER -> number;
        };
    }
}
