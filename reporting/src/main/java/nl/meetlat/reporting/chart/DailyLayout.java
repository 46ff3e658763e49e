package nl.meetlat.reporting.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.DailyChart.Marker;
import nl.meetlat.reporting.chart.Shape.Anchor;
import nl.meetlat.reporting.text.Numbers;

/** Lays out a count per day as columns with a date under every week and a dashed line at each marked day. */
final class DailyLayout {

    private static final double PLOT_HEIGHT = 150;
    private static final double MARKER_LINE = 16;
    private static final double LEFT = 34;
    private static final double LABEL_ROOM = 62;
    /** Of few days the columns would be blocks. */
    private static final double WIDEST_DAY = 44;

    private final DailyChart chart;
    private final Breadth breadth;
    private final Numbers numbers;
    private final DateTimeFormatter dates;
    private final Sheet sheet = new Sheet();
    private final double dayWidth;
    private final double top;
    private final double bottom;
    private final Axis axis;

    DailyLayout(DailyChart chart, Breadth breadth, Language language) {
        this.chart = chart;
        this.breadth = breadth;
        this.numbers = Numbers.in(language);
        this.dates = DateTimeFormatter.ofPattern("d MMM", language.locale());
        this.dayWidth = Math.min(WIDEST_DAY, (breadth.width() - LEFT - 4) / chart.counts().size());
        this.top = 10 + MARKER_LINE * chart.markers().size();
        this.bottom = top + PLOT_HEIGHT;
        double most = chart.counts().stream().mapToLong(Long::longValue).max().orElse(0);
        this.axis = new Axis(0, Math.max(1, most), bottom, top);
    }

    Drawing draw() {
        scale();
        for (int i = 0; i < chart.counts().size(); i++) {
            double y = axis.at(chart.counts().get(i));
            double gap = dayWidth > 4 ? 1 : 0;
            if (y < bottom) {
                sheet.box(x(i) + gap, y, dayWidth - 2 * gap, bottom - y, Colour.ACCENT);
            }
        }
        sheet.line(LEFT, bottom, breadth.width(), bottom, Colour.SOFT, 1);
        days();
        for (int i = 0; i < chart.markers().size(); i++) {
            marker(chart.markers().get(i), 10 + MARKER_LINE * i);
        }
        return sheet.drawing(breadth.width(), bottom + 24);
    }

    private double x(long day) {
        return LEFT + day * dayWidth;
    }

    private void scale() {
        for (double tick : axis.ticks()) {
            if (axis.ticks().size() <= 6 || Math.round(tick / (axis.ticks().get(1))) % 2 == 0) {
                double y = axis.at(tick);
                sheet.line(LEFT, y, breadth.width(), y, Colour.LINE, 1);
                sheet.text(LEFT - 6, y + 4, numbers.count(Math.round(tick)), Anchor.END, TextStyle.SMALL, Colour.SOFT);
            }
        }
    }

    private void days() {
        int every = 7;
        while (every * dayWidth < LABEL_ROOM) {
            every += 7;
        }
        for (int i = 0; i < chart.counts().size(); i += every) {
            LocalDate day = chart.firstDay().plusDays(i);
            if (x(i) + LABEL_ROOM <= breadth.width() + LABEL_ROOM / 4) {
                sheet.line(x(i) + dayWidth / 2, bottom, x(i) + dayWidth / 2, bottom + 4, Colour.SOFT, 1);
                sheet.text(x(i), bottom + 17, dates.format(day), Anchor.START, TextStyle.SMALL, Colour.SOFT);
            }
        }
    }

    private void marker(Marker marker, double baseline) {
        double x = x(ChronoUnit.DAYS.between(chart.firstDay(), marker.day())) + dayWidth / 2;
        sheet.dashedLine(x, baseline + 3, x, bottom, Colour.FLAG, 1.6);
        String text = marker.label() + ", " + dates.format(marker.day());
        boolean toTheLeft = x + TextWidth.of(text, TextStyle.SMALL_STRONG) > breadth.width();
        sheet.text(x, baseline, text, toTheLeft ? Anchor.END : Anchor.START, TextStyle.SMALL_STRONG, Colour.FLAG);
    }
}
