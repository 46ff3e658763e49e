package nl.meetlat.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects the shapes of a drawing from back to front. */
final class Sheet {

    private final List<Shape> shapes = new ArrayList<>();

    void box(double x, double y, double width, double height, Colour fill) {
        shapes.add(new Shape.Box(x, y, width, height, fill));
    }

    void line(double x1, double y1, double x2, double y2, Colour colour, double width) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, colour, width, 0));
    }

    void dashedLine(double x1, double y1, double x2, double y2, Colour colour, double width) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, colour, width, 4));
    }

    void dot(double x, double y, double radius, Colour fill) {
        shapes.add(new Shape.Dot(x, y, radius, fill));
    }

    void text(double x, double baseline, String text, Shape.Anchor anchor, TextStyle style, Colour colour) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Label(x, baseline, text, anchor, style, colour));
        }
    }

    /** Lines of text below each other, the first with its top at {@code top}. */
    void lines(double x, double top, List<String> lines, TextStyle style, Colour colour) {
        double baseline = top + style.size();
        for (String line : lines) {
            text(x, baseline, line, Shape.Anchor.START, style, colour);
            baseline += style.lineHeight();
        }
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, Math.ceil(height), shapes);
    }
}
