package nl.meetlat.reporting.chart;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How the answers to statements divide over the points of one scale: a bar per statement, diverging from a common zero
 * line through the middle of the neutral point (or between the two middle points).
 *
 * @param title what it shows
 * @param description the same in words and numbers
 * @param points labels of the scale's points, from lowest to highest, at least two
 * @param highPoints what the share of the points above the middle is called, short
 * @param bars one per statement
 */
public record DistributionChart(String title, String description, List<String> points, String highPoints,
        List<Bar> bars) implements Chart {

    /**
     * One statement.
     *
     * @param label the statement
     * @param shares of the points, from lowest to highest, each 0 to 1 and 1 together; empty = nothing to show
     * @param valid how many answered
     * @param mean of the answers
     * @param absence why there is nothing to show; empty when there is
     */
    public record Bar(String label, List<Double> shares, long valid, OptionalDouble mean, String absence) {

        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(mean, "mean");
            shares = List.copyOf(shares);
            if (shares.isEmpty() == absence.isEmpty()) {
                throw new IllegalArgumentException("a bar has shares or a reason why not: " + label);
            }
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            if (!shares.isEmpty() && Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("the shares of '" + label + "' add up to " + sum);
            }
        }

        public static Bar of(String label, List<Double> shares, long valid, OptionalDouble mean) {
            return new Bar(label, shares, valid, mean, "");
        }

        public static Bar absent(String label, String reason) {
            return new Bar(label, List.of(), 0, OptionalDouble.empty(), reason);
        }

        public boolean isAbsent() {
            return shares.isEmpty();
        }
    }

    public DistributionChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(highPoints, "highPoints");
        points = List.copyOf(points);
        bars = List.copyOf(bars);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a scale has at least two points: " + points);
        }
        for (Bar bar : bars) {
            if (!bar.isAbsent() && bar.shares().size() != points.size()) {
                throw new IllegalArgumentException("bar '" + bar.label() + "' has " + bar.shares().size()
                        + " shares on a scale of " + points.size() + " points");
            }
        }
    }

    @Override
    public <R> R accept(ChartVisitor<R> visitor) {
        return visitor.distribution(this);
    }
}
