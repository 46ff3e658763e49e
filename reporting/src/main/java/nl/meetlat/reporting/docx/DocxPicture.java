package nl.meetlat.reporting.docx;

import nl.meetlat.reporting.chart.Chart;
import nl.meetlat.reporting.chart.Png;
import nl.meetlat.reporting.markup.Markup;

/** Writes a picture in the line, as wide as the text, with its description as alternative text. */
final class DocxPicture {

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** English metric units per twentieth of a point. */
    private static final long EMU_PER_TWIP = 635;

    private final Wml wml;

    DocxPicture(Wml wml) {
        this.wml = wml;
    }

    void write(String relationship, int number, Chart chart, Png.Picture picture) {
        long width = DocxBody.TEXT_WIDTH * EMU_PER_TWIP;
        long height = Math.round(width * picture.height() / picture.width());
        Markup out = wml.markup();
        out.start("w:r").start("w:drawing").start("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            out.attribute(side, 0);
        }
        extent(out, "wp:extent", width, height);
        properties(out, "wp:docPr", number, chart);
        out.start("wp:cNvGraphicFramePr").start("a:graphicFrameLocks").attribute("noChangeAspect", 1).end().end();
        out.start("a:graphic").start("a:graphicData").attribute("uri", PICTURE).start("pic:pic");
        out.start("pic:nvPicPr");
        properties(out, "pic:cNvPr", number, chart);
        out.start("pic:cNvPicPr").end().end();
        out.start("pic:blipFill").start("a:blip").attribute("r:embed", relationship).end().start("a:stretch")
                .start("a:fillRect").end().end().end();
        out.start("pic:spPr").start("a:xfrm").start("a:off").attribute("x", 0).attribute("y", 0).end();
        extent(out, "a:ext", width, height);
        out.end().start("a:prstGeom").attribute("prst", "rect").start("a:avLst").end().end().end();
        out.end().end().end();
        out.end().end().end();
    }

    private static void extent(Markup out, String element, long width, long height) {
        out.start(element).attribute("cx", width).attribute("cy", height).end();
    }

    private static void properties(Markup out, String element, int number, Chart chart) {
        out.start(element).attribute("id", number).attribute("name", chart.title())
                .attribute("descr", chart.title() + ". " + chart.description()).end();
    }
}
