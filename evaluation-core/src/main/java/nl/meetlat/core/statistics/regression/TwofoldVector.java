package nl.meetlat.core.statistics.regression;

import java.util.function.IntFunction;

import org.apache.commons.numbers.core.DD;

/** A vector of numbers of about 32 digits, held as two arrays of doubles. */
final class TwofoldVector {

    private final double[] high;
    private final double[] low;

    TwofoldVector(int size, IntFunction<DD> element) {
        high = new double[size];
        low = new double[size];
        for (int i = 0; i < size; i++) {
            DD value = element.apply(i);
            high[i] = value.hi();
            low[i] = value.lo();
        }
    }

    int size() {
        return high.length;
    }

    DD at(int index) {
        return DD.ofSum(high[index], low[index]);
    }

    double rounded(int index) {
        return high[index];
    }

    /** The sum of the products with {@code other}, each {@code weights} times. */
    DD dot(TwofoldVector other, double[] weights) {
        DD sum = DD.ZERO;
        for (int i = 0; i < high.length; i++) {
            sum = sum.add(at(i).multiply(other.at(i)).multiply(weights[i]));
        }
        return sum;
    }

    /** Takes {@code factor} times {@code other} from this vector. */
    void subtract(DD factor, TwofoldVector other) {
        for (int i = 0; i < high.length; i++) {
            DD rest = at(i).subtract(other.at(i).multiply(factor));
            high[i] = rest.hi();
            low[i] = rest.lo();
        }
    }
}
