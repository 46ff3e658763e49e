package nl.meetlat.reporting.chart;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.Shape.Anchor;
import nl.meetlat.reporting.chart.SharesChart.SharePoint;
import nl.meetlat.reporting.chart.SharesChart.ShareRow;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;

/** Lays out shares as bars from zero that end in a point with its interval. */
final class SharesLayout {

    private static final double WIDE_LABEL = 236;
    private static final double COLUMN = 48;
    private static final double HEADER = 20;
    private static final double BAR_HEIGHT = 16;
    private static final double TICK = 0.25;

    private final SharesChart chart;
    private final Breadth breadth;
    private final Numbers numbers;
    private final Phrases phrases;
    private final Axis axis;
    private final Sheet sheet = new Sheet();

    SharesLayout(SharesChart chart, Breadth breadth, Language language) {
        this.chart = chart;
        this.breadth = breadth;
        this.numbers = Numbers.in(language);
        this.phrases = Phrases.in(language);
        double left = breadth.labelsAbove() ? 2 : WIDE_LABEL + 14;
        double right = breadth.labelsAbove() ? breadth.width() - 16 : breadth.width() - 2 * COLUMN - 16;
        this.axis = new Axis(0, 1, left, right);
    }

    Drawing draw() {
        double top = breadth.labelsAbove() ? 0 : HEADER;
        RowStack rows = new RowStack(breadth, breadth.labelsAbove() ? breadth.width() : WIDE_LABEL, top);
        chart.rows().forEach(row -> rows.add(row.label(), TextStyle.ORDINARY));
        if (!breadth.labelsAbove()) {
            sheet.text(columnEnd(0), TextStyle.SMALL.size(), "%", Anchor.END, TextStyle.SMALL, Colour.SOFT);
            sheet.text(columnEnd(1), TextStyle.SMALL.size(), phrases.text("chart.n"), Anchor.END, TextStyle.SMALL,
                    Colour.SOFT);
        }
        for (double tick = 0; tick <= 1; tick += TICK) {
            double x = axis.at(tick);
            if (!breadth.labelsAbove()) {
                sheet.line(x, top, x, rows.bottom(), Colour.LINE, 1);
            }
            sheet.text(x, rows.bottom() + 16, numbers.wholePercent(tick),
                    tick == 0 && breadth.labelsAbove() ? Anchor.START : Anchor.MIDDLE, TextStyle.SMALL, Colour.SOFT);
        }
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), rows.places().get(i));
        }
        return sheet.drawing(breadth.width(), rows.bottom() + 24);
    }

    private double columnEnd(int column) {
        return axis.right() + 16 + (column + 1) * COLUMN;
    }

    private void row(ShareRow row, RowStack.Place place) {
        sheet.lines(0, place.labelTop(), place.lines(), TextStyle.ORDINARY, Colour.INK);
        if (row.share().isEmpty()) {
            sheet.text(axis.left(), breadth.labelsAbove() ? place.figuresBaseline() : place.middle() + 4,
                    row.absence(), Anchor.START, TextStyle.SMALL, Colour.SOFT);
            return;
        }
        SharePoint point = row.share().orElseThrow();
        double y = place.middle();
        double end = axis.at(point.share());
        sheet.box(axis.left(), y - BAR_HEIGHT / 2, end - axis.left(), BAR_HEIGHT, Colour.BAR);
        if (point.high() > point.low()) {
            sheet.line(axis.at(point.low()), y, axis.at(point.high()), y, Colour.ACCENT, 2);
        }
        sheet.dot(end, y, 4.5, Colour.ACCENT);
        String percent = numbers.percent(point.share());
        String n = numbers.count(point.n());
        if (breadth.labelsAbove()) {
            sheet.text(0, place.figuresBaseline(), phrases.text("chart.figures.percent", percent, n), Anchor.START,
                    TextStyle.SMALL, Colour.SOFT);
        } else {
            sheet.text(columnEnd(0), y + 4.5, percent, Anchor.END, TextStyle.STRONG, Colour.INK);
            sheet.text(columnEnd(1), y + 4.5, n, Anchor.END, TextStyle.ORDINARY, Colour.SOFT);
        }
    }
}
