package nl.meetlat.reporting.chart;

/** One method per kind of chart. */
public interface ChartVisitor<R> {

    R distribution(DistributionChart chart);

    R means(MeansChart chart);

    R shares(SharesChart chart);

    R daily(DailyChart chart);
}
