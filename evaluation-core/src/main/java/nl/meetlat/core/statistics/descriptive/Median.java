package nl.meetlat.core.statistics.descriptive;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import org.apache.commons.numbers.core.DD;

/**
 * The value that half of the observations do not exceed: the middle one, or the mean of the two in the middle.
 *
 * <p>
 * In the unit of the observations; {@code EMPTY} without observations. As R's {@code median}, SPSS's FREQUENCIES
 * /STATISTICS=MEDIAN.
 */
public final class Median {

    private Median() {}

    /** The median of the observations in {@code table}. */
    public static Computed<Double> of(FrequencyTable table) {
        return table.isEmpty() ? Computed.absent(Reason.EMPTY) : Computed.of(exact(table).doubleValue());
    }

    /** The same to about 32 digits, for a table with observations. */
    public static DD exact(FrequencyTable table) {
        DD lower = Decimal.read(at(table, (table.n() - 1) / 2));
        DD upper = Decimal.read(at(table, table.n() / 2));
        return lower.add(upper).divide(2.0);
    }

    private static double at(FrequencyTable table, long position) {
        long passed = 0;
        for (int i = 0; i < table.size(); i++) {
            passed += table.count(i);
            if (passed > position) {
                return table.value(i);
            }
        }
        throw new IllegalArgumentException("a sample of " + table.n() + " has no observation " + position);
    }
}
