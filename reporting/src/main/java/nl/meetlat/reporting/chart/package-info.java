/**
 * Charts: a {@link nl.meetlat.reporting.chart.Chart} is a description in numbers and words,
 * {@link nl.meetlat.reporting.chart.Drawing} lays it out once as shapes, and {@code Svg} and {@code Png} write the shapes.
 * Start at {@code Chart}. Means are points with intervals, shares are bars from zero, answers diverge from a common zero
 * line; no chart computes anything but places.
 */
package nl.meetlat.reporting.chart;
