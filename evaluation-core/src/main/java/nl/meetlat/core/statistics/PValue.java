package nl.meetlat.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The probability of a tail, kept with its logarithm so that it never ends at zero.
 *
 * <p>
 * A double stops near 1e-308; a one-way ANOVA of twenty thousand answers easily goes beyond. Then {@link #value()} is 0,
 * but {@link #ln()} and {@link #toBigDecimal()} still tell the number.
 *
 * @param value
 *            the probability, from 0 to 1
 * @param ln
 *            its natural logarithm, finite and at most 0
 */
public record PValue(double value, double ln) implements Comparable<PValue> {

    /** The certain event. */
    public static final PValue ONE = new PValue(1, 0);

    private static final double LN_10 = Math.log(10);
    private static final double SMALLEST_EXACT = 1e-300;
    private static final int DIGITS_OF_LOGARITHM = 12;

    public PValue {
        if (!(value >= 0 && value <= 1) || !(ln <= 0) || ln == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("not a probability: " + value + " with logarithm " + ln);
        }
    }

    /** The probability whose natural logarithm is {@code ln}; what rounding lifts above 0 is taken as 0. */
    public static PValue ofLn(double ln) {
        double logarithm = Math.min(ln, 0);
        return new PValue(Math.exp(logarithm), logarithm == 0 ? 0 : logarithm);
    }

    /** The probability {@code value}, above 0 and at most 1. */
    public static PValue of(double value) {
        return new PValue(value, Math.log(value));
    }

    /** Whether this is less than {@code alpha}: the test of significance. */
    public boolean isBelow(double alpha) {
        return value < alpha;
    }

    /** This probability times {@code factor}, at most 1: the step of every correction for multiple tests. */
    public PValue times(double factor) {
        double product = value * factor;
        return product >= SMALLEST_EXACT ? of(Math.min(1, product)) : ofLn(ln + Math.log(factor));
    }

    /** The decimal logarithm. */
    public double log10() {
        return ln / LN_10;
    }

    /** The number in decimals, in full where a double suffices and to as many digits as the logarithm holds beyond. */
    public BigDecimal toBigDecimal() {
        if (value >= SMALLEST_EXACT) {
            return BigDecimal.valueOf(value);
        }
        double exponent = Math.floor(log10());
        double mantissa = Math.exp(ln - exponent * LN_10);
        return new BigDecimal(mantissa).scaleByPowerOfTen((int) exponent).round(new MathContext(DIGITS_OF_LOGARITHM));
    }

    @Override
    public int compareTo(PValue other) {
        return Double.compare(ln, other.ln);
    }
}
