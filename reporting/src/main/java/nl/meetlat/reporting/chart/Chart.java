package nl.meetlat.reporting.chart;

/**
 * What is to be drawn, without any place or size. Descriptions are in words for who cannot see the drawing.
 */
public sealed interface Chart permits DistributionChart, MeansChart, SharesChart, DailyChart {

    /** What it shows, in a few words: the name of the drawing. */
    String title();

    /** Everything it shows, in words and numbers: the description of the drawing. */
    String description();

    <R> R accept(ChartVisitor<R> visitor);
}
