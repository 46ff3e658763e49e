package nl.meetlat.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.markup.Markup;

/** Writes a chart as SVG: named and described for who cannot see it. */
public final class Svg {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
    private static final double ORDINARY_SIZE = TextStyle.ORDINARY.size();

    private enum Paint {
        TOKENS, LITERALS
    }

    private final Markup out;
    private final Paint paint;

    private Svg(Markup out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /**
     * The chart as an element to stand in a page, in the colours of the page's tokens.
     *
     * @param cssClass class of the element
     */
    public static Markup inPage(Chart chart, Breadth breadth, Language language, String cssClass) {
        Svg svg = new Svg(Markup.xmlFragment(), Paint.TOKENS);
        svg.write(chart, Drawing.of(chart, breadth, language), language, cssClass);
        return svg.out;
    }

    /** The chart as a file of its own, in the light colours. */
    public static String file(Chart chart, Breadth breadth, Language language) {
        Svg svg = new Svg(Markup.xmlDocument(), Paint.LITERALS);
        svg.write(chart, Drawing.of(chart, breadth, language), language, "");
        return svg.out.toString();
    }

    private void write(Chart chart, Drawing drawing, Language language, String cssClass) {
        out.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        if (!cssClass.isEmpty()) {
            out.attribute("class", cssClass);
        }
        out.attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                .attribute("width", number(drawing.width())).attribute("height", number(drawing.height()))
                .attribute("role", "img").attribute("aria-label", chart.title()).attribute("lang", language.tag())
                .attribute("font-family", FONT).attribute("font-size", number(ORDINARY_SIZE));
        out.element("title", chart.title()).element("desc", chart.description());
        drawing.shapes().forEach(this::shape);
        out.end();
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            out.start("rect").attribute("x", number(box.x())).attribute("y", number(box.y()))
                    .attribute("width", number(box.width())).attribute("height", number(box.height()))
                    .attribute("fill", colour(box.fill()));
        } else if (shape instanceof Shape.Line line) {
            out.start("line").attribute("x1", number(line.x1())).attribute("y1", number(line.y1()))
                    .attribute("x2", number(line.x2())).attribute("y2", number(line.y2()))
                    .attribute("stroke", colour(line.colour())).attribute("stroke-width", number(line.width()));
            if (line.dash() > 0) {
                out.attribute("stroke-dasharray", number(line.dash()));
            }
        } else if (shape instanceof Shape.Dot dot) {
            out.start("circle").attribute("cx", number(dot.x())).attribute("cy", number(dot.y()))
                    .attribute("r", number(dot.radius())).attribute("fill", colour(dot.fill()));
        } else if (shape instanceof Shape.Label label) {
            label(label);
        }
        out.end();
    }

    private void label(Shape.Label label) {
        out.start("text").attribute("x", number(label.x())).attribute("y", number(label.baseline()))
                .attribute("fill", colour(label.colour()));
        if (label.anchor() != Shape.Anchor.START) {
            out.attribute("text-anchor", label.anchor() == Shape.Anchor.END ? "end" : "middle");
        }
        if (label.style().size() != ORDINARY_SIZE) {
            out.attribute("font-size", number(label.style().size()));
        }
        if (label.style().strong()) {
            out.attribute("font-weight", "600");
        }
        out.text(label.text());
    }

    private String colour(Colour colour) {
        return paint == Paint.LITERALS || colour.token().isEmpty() ? colour.hex()
                : "var(--" + colour.token() + "," + colour.hex() + ")";
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
