package nl.meetlat.core.statistics.descriptive;

import org.apache.commons.numbers.core.DD;

/**
 * Number, mean and sum of squares about the mean of a sample, in twice the working precision.
 *
 * <p>
 * SS = &Sigma; c<sub>i</sub> (v<sub>i</sub> - m)&sup2;, with v<sub>i</sub> the distinct values, c<sub>i</sub> their counts
 * and m their mean. Two passes: the mean about the first value, then the squares about the mean, both in about 32 digits
 * and on the values {@link Decimal as they were written}. What a test makes of it is right to the last digit of a double
 * even where the values agree in their first twelve digits (NIST, Statistical Reference Datasets, SmLs07-09).
 *
 * @param n
 *            the number of observations
 * @param mean
 *            their mean; 0 for an empty sample
 * @param sumOfSquares
 *            the sum of squares about the mean; 0 for fewer than two observations and for equal ones, exactly
 */
public record Moments(long n, DD mean, DD sumOfSquares) {

    /** Deviations whose variation is a smaller part of their squares are equal: the rest is rounding. */
    private static final double ROUNDING_BOUND = 0x1p-90;

    /** The moments of the observations in {@code table}. */
    public static Moments of(FrequencyTable table) {
        DD[] values = new DD[table.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Decimal.read(table.value(i));
        }
        return of(table, values);
    }

    /** The moments of the absolute deviations of the observations in {@code table} from {@code centre}. */
    public static Moments ofDeviations(FrequencyTable table, DD centre) {
        DD[] deviations = new DD[table.size()];
        double squares = 0;
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = Decimal.read(table.value(i)).subtract(centre).abs();
            squares += deviations[i].square().doubleValue() * table.count(i);
        }
        Moments moments = of(table, deviations);
        boolean equal = moments.sumOfSquares.doubleValue() <= ROUNDING_BOUND * squares;
        return equal ? new Moments(moments.n, moments.mean, DD.ZERO) : moments;
    }

    private static Moments of(FrequencyTable table, DD[] values) {
        if (table.isEmpty()) {
            return new Moments(0, DD.ZERO, DD.ZERO);
        }
        DD mean = mean(table, values);
        DD squares = DD.ZERO;
        for (int i = 0; i < values.length && values.length > 1; i++) {
            squares = squares.add(values[i].subtract(mean).square().multiply((double) table.count(i)));
        }
        return new Moments(table.n(), mean, squares);
    }

    private static DD mean(FrequencyTable table, DD[] values) {
        DD sum = DD.ZERO;
        for (int i = 1; i < values.length; i++) {
            sum = sum.add(values[i].subtract(values[0]).multiply((double) table.count(i)));
        }
        return values[0].add(sum.divide((double) table.n()));
    }

    /** The unbiased variance, SS / (n - 1). Only for two observations or more. */
    public double variance() {
        return sumOfSquares.divide((double) (n - 1)).doubleValue();
    }

    /** The mean of this sample minus that of {@code other}, rounded once. */
    public double meanMinus(Moments other) {
        return mean.subtract(other.mean).doubleValue();
    }
}
