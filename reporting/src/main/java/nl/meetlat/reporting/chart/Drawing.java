package nl.meetlat.reporting.chart;

import java.util.List;

import nl.meetlat.core.question.Language;

/**
 * A chart laid out for one width.
 *
 * @param width of the drawing in its own unit, about a pixel
 * @param height of it
 * @param shapes from back to front
 */
record Drawing(double width, double height, List<Shape> shapes) {

    Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Lays a chart out; its few fixed words and its numbers are in the language. */
    static Drawing of(Chart chart, Breadth breadth, Language language) {
        return chart.accept(new Layout(breadth, language));
    }

    private record Layout(Breadth breadth, Language language) implements ChartVisitor<Drawing> {

        @Override
        public Drawing distribution(DistributionChart chart) {
            return new DistributionLayout(chart, breadth, language).draw();
        }

        @Override
        public Drawing means(MeansChart chart) {
            return new MeansLayout(chart, breadth, language).draw();
        }

        @Override
        public Drawing shares(SharesChart chart) {
            return new SharesLayout(chart, breadth, language).draw();
        }

        @Override
        public Drawing daily(DailyChart chart) {
            return new DailyLayout(chart, breadth, language).draw();
        }
    }
}
