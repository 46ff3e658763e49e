package nl.meetlat.reporting.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Shares as bars from zero, with their intervals, on an axis to 100%.
 *
 * @param title what it shows
 * @param description the same in words and numbers
 * @param rows from top to bottom
 */
public record SharesChart(String title, String description, List<ShareRow> rows) implements Chart {

    /**
     * One bar.
     *
     * @param label what it is the share of
     * @param share its length; empty = nothing to show
     * @param absence why there is nothing to show; empty when there is
     */
    public record ShareRow(String label, Optional<SharePoint> share, String absence) {

        public ShareRow {
            Objects.requireNonNull(label, "label");
            if (share.isEmpty() == absence.isEmpty()) {
                throw new IllegalArgumentException("a bar has a share or a reason why not: " + label);
            }
        }
    }

    /**
     * A share.
     *
     * @param n of how many
     * @param share 0 to 1
     * @param low lower end of the interval; equal to the share when there is none
     * @param high upper end
     */
    public record SharePoint(long n, double share, double low, double high) {}

    public SharesChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(ChartVisitor<R> visitor) {
        return visitor.shares(this);
    }
}
