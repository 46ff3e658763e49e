package nl.meetlat.reporting.chart;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.MeansChart.GroupRow;
import nl.meetlat.reporting.chart.MeansChart.MeanPoint;
import nl.meetlat.reporting.chart.Shape.Anchor;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;

/** Lays out means as points with intervals on the whole scale; everybody's mean is a dashed line through all rows. */
final class MeansLayout {

    private static final double WIDE_LABEL = 196;
    private static final double COLUMN = 48;
    private static final double HEADER = 20;
    private static final double RADIUS = 5.5;

    private final MeansChart chart;
    private final Breadth breadth;
    private final Numbers numbers;
    private final Phrases phrases;
    private final Axis axis;
    private final Sheet sheet = new Sheet();

    MeansLayout(MeansChart chart, Breadth breadth, Language language) {
        this.chart = chart;
        this.breadth = breadth;
        this.numbers = Numbers.in(language);
        this.phrases = Phrases.in(language);
        double left = breadth.labelsAbove() ? 10 : WIDE_LABEL + 24;
        double right = breadth.labelsAbove() ? breadth.width() - 10 : breadth.width() - 2 * COLUMN - 10;
        this.axis = new Axis(chart.lowest(), chart.highest(), left, right);
    }

    Drawing draw() {
        double top = breadth.labelsAbove() ? 0 : HEADER;
        RowStack rows = new RowStack(breadth, breadth.labelsAbove() ? breadth.width() : WIDE_LABEL, top);
        for (GroupRow row : chart.rows()) {
            rows.add(row.label(), style(row));
        }
        if (!breadth.labelsAbove()) {
            heading(0, phrases.text("chart.mean"));
            heading(1, phrases.text("chart.n"));
        }
        grid(top, rows.bottom());
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), rows.places().get(i));
        }
        return sheet.drawing(breadth.width(), rows.bottom() + 24);
    }

    private void heading(int column, String text) {
        sheet.text(columnEnd(column), TextStyle.SMALL.size(), text, Anchor.END, TextStyle.SMALL, Colour.SOFT);
    }

    private double columnEnd(int column) {
        return axis.right() + 10 + (column + 1) * COLUMN;
    }

    private static TextStyle style(GroupRow row) {
        return row.total() ? TextStyle.STRONG : TextStyle.ORDINARY;
    }

    private void grid(double top, double bottom) {
        for (double tick : axis.ticks()) {
            double x = axis.at(tick);
            if (!breadth.labelsAbove()) {
                sheet.line(x, top, x, bottom, Colour.LINE, 1);
            }
            sheet.text(x, bottom + 16, numbers.decimal(tick, 0), Anchor.MIDDLE, TextStyle.SMALL, Colour.SOFT);
        }
        chart.rows().stream().filter(GroupRow::total).flatMap(row -> row.point().stream()).findFirst()
                .filter(point -> !breadth.labelsAbove())
                .ifPresent(point -> sheet.dashedLine(axis.at(point.mean()), top, axis.at(point.mean()), bottom,
                        Colour.SOFT, 1.2));
    }

    private void row(GroupRow row, RowStack.Place place) {
        sheet.lines(0, place.labelTop(), place.lines(), style(row), Colour.INK);
        if (breadth.labelsAbove()) {
            axis.ticks().forEach(tick -> sheet.line(axis.at(tick), place.middle() - 9, axis.at(tick),
                    place.middle() + 9, Colour.LINE, 1));
            sheet.line(axis.left(), place.middle(), axis.right(), place.middle(), Colour.LINE, 1);
        }
        if (row.point().isEmpty()) {
            sheet.text(axis.left(), breadth.labelsAbove() ? place.figuresBaseline() : place.middle() + 4,
                    row.absence(), Anchor.START, TextStyle.SMALL, Colour.SOFT);
            return;
        }
        point(row.point().orElseThrow(), row.total(), place);
    }

    private void point(MeanPoint point, boolean total, RowStack.Place place) {
        Colour colour = total ? Colour.INK : Colour.ACCENT;
        double y = place.middle();
        double low = axis.at(point.low());
        double high = axis.at(point.high());
        if (high > low) {
            sheet.line(low, y, high, y, colour, 2.2);
            sheet.line(low, y - 5, low, y + 5, colour, 1.6);
            sheet.line(high, y - 5, high, y + 5, colour, 1.6);
        }
        sheet.dot(axis.at(point.mean()), y, RADIUS, colour);
        String mean = numbers.decimal(point.mean(), 1);
        String n = numbers.count(point.n());
        if (breadth.labelsAbove()) {
            sheet.text(0, place.figuresBaseline(), phrases.text("chart.figures.mean", mean, n), Anchor.START,
                    TextStyle.SMALL, Colour.SOFT);
        } else {
            sheet.text(columnEnd(0), y + 4.5, mean, Anchor.END, TextStyle.STRONG, Colour.INK);
            sheet.text(columnEnd(1), y + 4.5, n, Anchor.END, TextStyle.ORDINARY, Colour.SOFT);
        }
    }
}
