package nl.meetlat.reporting.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A count per day as columns, with marked moments such as a reminder.
 *
 * @param title what it shows
 * @param description the same in words and numbers
 * @param firstDay of the first column
 * @param counts per day from there, without gaps; at least one
 * @param markers moments to mark, within the days
 */
public record DailyChart(String title, String description, LocalDate firstDay, List<Long> counts,
        List<Marker> markers) implements Chart {

    /** A day with a name, such as "reminder". */
    public record Marker(LocalDate day, String label) {

        public Marker {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(label, "label");
        }
    }

    public DailyChart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(firstDay, "firstDay");
        counts = List.copyOf(counts);
        markers = List.copyOf(markers);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a chart without days");
        }
        LocalDate lastDay = firstDay.plusDays(counts.size() - 1L);
        for (Marker marker : markers) {
            if (marker.day().isBefore(firstDay) || marker.day().isAfter(lastDay)) {
                throw new IllegalArgumentException(
                        marker.day() + " is outside " + firstDay + " - " + lastDay);
            }
        }
    }

    @Override
    public <R> R accept(ChartVisitor<R> visitor) {
        return visitor.daily(this);
    }
}
