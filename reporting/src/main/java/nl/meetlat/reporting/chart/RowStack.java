package nl.meetlat.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a chart below each other. On a wide drawing a label stands beside its bar and the figures in columns; on a
 * narrow one label and figures stand above the bar.
 */
final class RowStack {

    private static final double BAR_ROOM = 22;
    private static final double GAP = 10;
    private static final int MOST_LINES = 4;

    /**
     * A row's place.
     *
     * @param lines its label, broken
     * @param labelTop top of the label's first line
     * @param top upper edge of the row
     * @param figuresBaseline of the line of figures on a narrow drawing
     * @param middle of its bar
     * @param bottom lower edge of the row
     */
    record Place(List<String> lines, double labelTop, double top, double figuresBaseline, double middle,
            double bottom) {}

    private final boolean labelsAbove;
    private final double labelWidth;
    private final List<Place> places = new ArrayList<>();
    private double bottom;

    RowStack(Breadth breadth, double labelWidth, double top) {
        this.labelsAbove = breadth.labelsAbove();
        this.labelWidth = labelWidth;
        this.bottom = top;
    }

    Place add(String label, TextStyle style) {
        List<String> lines = TextWidth.wrap(label, style, labelWidth, MOST_LINES);
        double labelHeight = lines.size() * style.lineHeight();
        double top = bottom;
        Place place;
        if (labelsAbove) {
            double figuresBaseline = top + labelHeight + TextStyle.SMALL.size();
            double barTop = figuresBaseline + 6;
            bottom = barTop + BAR_ROOM + GAP;
            place = new Place(lines, top, top, figuresBaseline, barTop + BAR_ROOM / 2, bottom);
        } else {
            double height = Math.max(BAR_ROOM, labelHeight) + GAP;
            bottom = top + height;
            double middle = top + height / 2;
            place = new Place(lines, top + (height - labelHeight) / 2, top, middle, middle, bottom);
        }
        places.add(place);
        return place;
    }

    List<Place> places() {
        return places;
    }

    double bottom() {
        return bottom;
    }
}
