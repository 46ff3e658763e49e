package nl.meetlat.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal axis.
 *
 * @param lowest number at the left end
 * @param highest number at the right end
 * @param left place of the left end
 * @param right place of the right end
 */
record Axis(double lowest, double highest, double left, double right) {

    private static final int MOST_STEPS = 10;

    double at(double number) {
        double within = Math.max(lowest, Math.min(highest, number));
        return left + (within - lowest) / (highest - lowest) * (right - left);
    }

    /** Round numbers along the axis, at most eleven. */
    List<Double> ticks() {
        double step = step(highest - lowest);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(lowest / step - 1e-9); i * step <= highest + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
        for (double factor : new double[] {1, 2, 5}) {
            if (range / (factor * power) <= MOST_STEPS) {
                return Math.max(1, factor * power);
            }
        }
        return Math.max(1, 10 * power);
    }
}
