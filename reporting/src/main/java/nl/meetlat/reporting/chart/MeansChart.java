package nl.meetlat.reporting.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Means of groups as points with their intervals, on the whole width of the scale.
 *
 * @param title what it shows
 * @param description the same in words and numbers
 * @param lowest end of the axis
 * @param highest other end
 * @param rows one per group; the total, if any, last
 */
public record MeansChart(String title, String description, double lowest, double highest,
        List<GroupRow> rows) implements Chart {

    /**
     * One group.
     *
     * @param label of the group
     * @param point its mean; empty = nothing to show
     * @param absence why there is nothing to show; empty when there is
     * @param total whether this is everybody, drawn as the line to compare with
     */
    public record GroupRow(String label, Optional<MeanPoint> point, String absence, boolean total) {

        public GroupRow {
            Objects.requireNonNull(label, "label");
            if (point.isEmpty() == absence.isEmpty()) {
                throw new IllegalArgumentException("a group has a mean or a reason why not: " + label);
            }
        }
    }

    /**
     * A mean.
     *
     * @param n how many
     * @param mean on the axis
     * @param low lower end of the interval; equal to the mean when there is none
     * @param high upper end
     */
    public record MeanPoint(long n, double mean, double low, double high) {}

    public MeansChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        rows = List.copyOf(rows);
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("an axis from " + lowest + " to " + highest);
        }
    }

    @Override
    public <R> R accept(ChartVisitor<R> visitor) {
        return visitor.means(this);
    }
}
