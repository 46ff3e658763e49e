package nl.meetlat.reporting.chart;

/** One shape of a drawing; lengths in the drawing's own unit, y downwards. */
sealed interface Shape {

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, Colour fill) implements Shape {}

    /** A line; a dash of 0 is solid. */
    record Line(double x1, double y1, double x2, double y2, Colour colour, double width,
            double dash) implements Shape {}

    /** A filled circle. */
    record Dot(double x, double y, double radius, Colour fill) implements Shape {}

    /** A line of text on its baseline. */
    record Label(double x, double baseline, String text, Anchor anchor, TextStyle style,
            Colour colour) implements Shape {}

    /** Which point of a text its x is. */
    enum Anchor {
        START, MIDDLE, END
    }
}
