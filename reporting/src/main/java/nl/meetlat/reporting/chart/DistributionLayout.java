package nl.meetlat.reporting.chart;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.DistributionChart.Bar;
import nl.meetlat.reporting.chart.Shape.Anchor;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;

/** Lays out answers that diverge from a common zero line: the middle of the neutral point lies on it in every bar. */
final class DistributionLayout {

    private static final double WIDE_LABEL = 236;
    private static final double COLUMN = 46;
    private static final double COLUMN_GAP = 8;
    private static final double BAR_HEIGHT = 22;
    private static final double HEADER = 20;
    private static final double SWATCH = 12;

    private final DistributionChart chart;
    private final Breadth breadth;
    private final Numbers numbers;
    private final Phrases phrases;
    private final List<Colour> colours;
    private final Sheet sheet = new Sheet();
    private final double left;
    private final double right;

    DistributionLayout(DistributionChart chart, Breadth breadth, Language language) {
        this.chart = chart;
        this.breadth = breadth;
        this.numbers = Numbers.in(language);
        this.phrases = Phrases.in(language);
        this.colours = ScaleColours.of(chart.points().size());
        this.left = breadth.labelsAbove() ? 0 : WIDE_LABEL + 14;
        this.right = breadth.labelsAbove() ? breadth.width() : breadth.width() - 3 * COLUMN - COLUMN_GAP;
    }

    Drawing draw() {
        double top = breadth.labelsAbove() ? 0 : HEADER;
        RowStack rows = new RowStack(breadth, breadth.labelsAbove() ? breadth.width() : WIDE_LABEL, top);
        for (Bar bar : chart.bars()) {
            rows.add(bar.label(), TextStyle.ORDINARY);
        }
        double below = chart.bars().stream().filter(bar -> !bar.isAbsent()).mapToDouble(this::below).max().orElse(0.5);
        double above = chart.bars().stream().filter(bar -> !bar.isAbsent()).mapToDouble(bar -> 1 - below(bar)).max()
                .orElse(0.5);
        double unit = (right - left) / (below + above);
        double zero = left + below * unit;
        if (!breadth.labelsAbove()) {
            header();
        }
        for (int i = 0; i < chart.bars().size(); i++) {
            row(chart.bars().get(i), rows.places().get(i), zero, unit);
        }
        double bottom = legend(rows.bottom() + 6);
        return sheet.drawing(breadth.width(), bottom);
    }

    /** Share on the left of the zero line: everything below the middle of the scale. */
    private double below(Bar bar) {
        int points = bar.shares().size();
        double sum = bar.shares().subList(0, points / 2).stream().mapToDouble(Double::doubleValue).sum();
        return points % 2 == 0 ? sum : sum + bar.shares().get(points / 2) / 2;
    }

    private double high(Bar bar) {
        int points = bar.shares().size();
        return bar.shares().subList((points + 1) / 2, points).stream().mapToDouble(Double::doubleValue).sum();
    }

    private void header() {
        heading(0, chart.highPoints());
        heading(1, phrases.text("chart.mean"));
        heading(2, phrases.text("chart.n"));
    }

    private void heading(int column, String text) {
        sheet.text(columnEnd(column), TextStyle.SMALL.size(), text, Anchor.END, TextStyle.SMALL, Colour.SOFT);
    }

    private double columnEnd(int column) {
        return right + COLUMN_GAP + (column + 1) * COLUMN;
    }

    private void row(Bar bar, RowStack.Place place, double zero, double unit) {
        sheet.lines(0, place.labelTop(), place.lines(), TextStyle.ORDINARY, Colour.INK);
        if (bar.isAbsent()) {
            sheet.text(left, breadth.labelsAbove() ? place.figuresBaseline() : place.middle() + 4, bar.absence(),
                    Anchor.START, TextStyle.SMALL, Colour.SOFT);
            return;
        }
        zeroLine(place, zero);
        double x = zero - below(bar) * unit;
        for (int i = 0; i < bar.shares().size(); i++) {
            double width = bar.shares().get(i) * unit;
            segment(x, place.middle(), width, bar.shares().get(i), colours.get(i));
            x += width;
        }
        figures(bar, place);
    }

    private void segment(double x, double middle, double width, double share, Colour colour) {
        double drawn = width > 3 ? width - 1 : width;
        if (drawn <= 0) {
            return;
        }
        sheet.box(x + (width - drawn) / 2, middle - BAR_HEIGHT / 2, drawn, BAR_HEIGHT, colour);
        String percent = numbers.wholePercent(share);
        if (TextWidth.of(percent, TextStyle.SMALL) + 4 <= drawn) {
            sheet.text(x + width / 2, middle + 4, percent, Anchor.MIDDLE, TextStyle.SMALL, colour.textOn());
        }
    }

    private void figures(Bar bar, RowStack.Place place) {
        String percent = numbers.percent(high(bar));
        String mean = bar.mean().isPresent() ? numbers.decimal(bar.mean().getAsDouble(), 1) : "";
        String valid = numbers.count(bar.valid());
        if (breadth.labelsAbove()) {
            String line = phrases.text(mean.isEmpty() ? "chart.figures.share" : "chart.figures.distribution", percent,
                    chart.highPoints(), mean, valid);
            sheet.text(0, place.figuresBaseline(), line, Anchor.START, TextStyle.SMALL, Colour.SOFT);
            return;
        }
        double baseline = place.middle() + 4.5;
        sheet.text(columnEnd(0), baseline, percent, Anchor.END, TextStyle.STRONG, Colour.INK);
        sheet.text(columnEnd(1), baseline, mean, Anchor.END, TextStyle.ORDINARY, Colour.INK);
        sheet.text(columnEnd(2), baseline, valid, Anchor.END, TextStyle.ORDINARY, Colour.SOFT);
    }

    private void zeroLine(RowStack.Place place, double zero) {
        double barTop = place.middle() - BAR_HEIGHT / 2;
        sheet.line(zero, barTop - 4, zero, barTop, Colour.SOFT, 1);
        sheet.line(zero, barTop + BAR_HEIGHT, zero, barTop + BAR_HEIGHT + 4, Colour.SOFT, 1);
    }

    private double legend(double top) {
        double x = 0;
        double y = top;
        for (int i = 0; i < chart.points().size(); i++) {
            String label = chart.points().get(i);
            double width = SWATCH + 5 + TextWidth.of(label, TextStyle.SMALL);
            if (x > 0 && x + width > breadth.width()) {
                x = 0;
                y += 18;
            }
            sheet.box(x, y, SWATCH, SWATCH, colours.get(i));
            sheet.text(x + SWATCH + 5, y + SWATCH - 2, label, Anchor.START, TextStyle.SMALL, Colour.INK);
            x += width + 14;
        }
        return y + 18;
    }
}
