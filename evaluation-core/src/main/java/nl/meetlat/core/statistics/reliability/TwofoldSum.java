package nl.meetlat.core.statistics.reliability;

import org.apache.commons.numbers.core.DD;

/** A running sum in twice the working precision, after Ogita, Rump and Oishi, <i>Accurate Sum and Dot Product</i> (2005). */
final class TwofoldSum {

    private double high;
    private double low;

    void add(double term) {
        double sum = high + term;
        double taken = sum - high;
        low += (high - (sum - taken)) + (term - taken);
        high = sum;
    }

    void addProduct(double a, double b) {
        double product = a * b;
        low += Math.fma(a, b, -product);
        add(product);
    }

    DD value() {
        return DD.ofSum(high, low);
    }
}
