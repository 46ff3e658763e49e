package nl.meetlat.reporting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import nl.meetlat.core.question.Language;

/** Paints a chart as a PNG picture on white, for documents that cannot show SVG. */
public final class Png {

    /** Pixels per unit of the drawing: sharp on paper. */
    private static final double DENSITY = 2;

    private final Graphics2D out;

    private Png(Graphics2D out) {
        this.out = out;
    }

    /**
     * A picture and its size.
     *
     * @param bytes a PNG file
     * @param width in units of the drawing
     * @param height in units of the drawing
     */
    public record Picture(byte[] bytes, double width, double height) {}

    public static Picture paint(Chart chart, Breadth breadth, Language language) {
        Drawing drawing = Drawing.of(chart, breadth, language);
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * DENSITY),
                (int) Math.ceil(drawing.height() * DENSITY), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(DENSITY, DENSITY);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            Png png = new Png(graphics);
            drawing.shapes().forEach(png::shape);
        } finally {
            graphics.dispose();
        }
        return new Picture(PngFile.of(image), drawing.width(), drawing.height());
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            out.setColor(new Color(box.fill().rgb()));
            out.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        } else if (shape instanceof Shape.Line line) {
            out.setColor(new Color(line.colour().rgb()));
            out.setStroke(stroke(line));
            out.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (shape instanceof Shape.Dot dot) {
            out.setColor(new Color(dot.fill().rgb()));
            out.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
                    2 * dot.radius()));
        } else if (shape instanceof Shape.Label label) {
            label(label);
        }
    }

    private static BasicStroke stroke(Shape.Line line) {
        float width = (float) line.width();
        return line.dash() == 0 ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        new float[] {(float) line.dash()}, 0);
    }

    private void label(Shape.Label label) {
        Font font = new Font(Font.SANS_SERIF, label.style().strong() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) label.style().size());
        out.setFont(font);
        out.setColor(new Color(label.colour().rgb()));
        double width = label.anchor() == Shape.Anchor.START ? 0
                : font.getStringBounds(label.text(), out.getFontRenderContext()).getWidth();
        double x = label.anchor() == Shape.Anchor.END ? label.x() - width
                : label.anchor() == Shape.Anchor.MIDDLE ? label.x() - width / 2 : label.x();
        out.drawString(label.text(), (float) x, (float) label.baseline());
    }
}
