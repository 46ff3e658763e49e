package nl.meetlat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Repeated measurements of one thing, told as their median with the smallest and the largest.
 *
 * @param sorted ascending, at least one
 */
public record Sample(List<Double> sorted) {

    public Sample {
        sorted = sorted.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    public static Sample of(List<Double> measured) {
        return new Sample(measured);
    }

    /** Each of {@code above} divided by its neighbour in {@code below}, which was measured just before or after it. */
    public static Sample ofRatios(List<Double> above, List<Double> below) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            ratios.add(above.get(i) / below.get(i));
        }
        return new Sample(ratios);
    }

    /** The value below which share {@code p} of the measurements lies. */
    public double quantile(double p) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(p * sorted.size())));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3g (%.3g-%.3g)", quantile(0.5), sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
