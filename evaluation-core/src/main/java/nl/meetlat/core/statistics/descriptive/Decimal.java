package nl.meetlat.core.statistics.descriptive;

import org.apache.commons.numbers.core.DD;

/**
 * Reads a double as the decimal number it was written as.
 *
 * <p>
 * The double 0.1 is not one tenth, and a sum of squares of values such as 1000000000000.4 loses eleven digits to that
 * difference before any arithmetic is done. A decimal of at most 15 significant digits survives the way into a double and
 * back, so it can be had back: the number nearest to the double that has so few digits is what was typed. A double which
 * no such decimal rounds to, such as 10 / 3, was computed and stands for itself.
 */
public final class Decimal {

    private static final double LARGEST = 1e15;
    private static final double TEN = 10;
    private static final int MOST_DECIMALS = 22;

    private Decimal() {}

    /** The number that {@code value}, which is finite, stands for, to about 32 digits. */
    public static DD read(double value) {
        double power = 1;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            double whole = Math.rint(value * power);
            if (Math.abs(whole) >= LARGEST) {
                break;
            }
            if (whole / power == value) {
                return decimals == 0 ? DD.of(value) : DD.fromQuotient(whole, power);
            }
            power *= TEN;
        }
        return DD.of(value);
    }
}
