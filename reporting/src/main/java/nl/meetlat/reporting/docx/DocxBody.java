package nl.meetlat.reporting.docx;

import java.util.ArrayList;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.Breadth;
import nl.meetlat.reporting.chart.Chart;
import nl.meetlat.reporting.chart.Png;
import nl.meetlat.reporting.document.BlockVisitor;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Figure;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.KeyFigures;
import nl.meetlat.reporting.document.KeyFigures.KeyFigure;
import nl.meetlat.reporting.document.MethodParagraph;
import nl.meetlat.reporting.document.Paragraph;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;

/** Writes the main part of a Word file, block after block. */
final class DocxBody implements BlockVisitor<Void> {

    /** Width of the text on the page, in twentieths of a point: A4 less two margins of 2 cm. */
    static final int TEXT_WIDTH = 9638;

    private final Language language;
    private final Phrases phrases;
    private final Wml wml = Wml.part("w:document");
    private final Markup out = wml.markup();
    private final DocxTable tables;
    private final List<Medium> media = new ArrayList<>();
    private int bookmarks;

    /**
     * A picture of the file.
     *
     * @param relationship its id in the main part
     * @param path below {@code word/}
     * @param bytes of the file
     */
    record Medium(String relationship, String path, byte[] bytes) {}

    DocxBody(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.tables = new DocxTable(wml, language);
    }

    String write(Document document) {
        out.start("w:body");
        wml.startParagraph("Title").run(document.title()).endParagraph();
        if (!document.subtitle().isEmpty()) {
            wml.startParagraph("Subtitle").run(document.subtitle()).endParagraph();
        }
        document.blocks().forEach(block -> block.accept(this));
        section();
        out.end();
        return wml.endPart();
    }

    List<Medium> media() {
        return media;
    }

    private void section() {
        out.start("w:sectPr");
        out.start("w:footerReference").attribute("w:type", "default").attribute("r:id", "rIdFooter").end();
        out.start("w:pgSz").attribute("w:w", 11906).attribute("w:h", 16838).end();
        out.start("w:pgMar").attribute("w:top", 1247).attribute("w:right", 1134).attribute("w:bottom", 1247)
                .attribute("w:left", 1134).attribute("w:header", 709).attribute("w:footer", 567)
                .attribute("w:gutter", 0).end();
        out.end();
    }

    @Override
    public Void heading(Heading heading) {
        wml.startParagraph("Heading" + heading.level());
        int id = ++bookmarks;
        out.start("w:bookmarkStart").attribute("w:id", id).attribute("w:name", heading.anchor().replace('-', '_'))
                .end();
        wml.run(heading.text());
        out.start("w:bookmarkEnd").attribute("w:id", id).end();
        wml.endParagraph();
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        wml.paragraph("BodyText", paragraph.text());
        return null;
    }

    @Override
    public Void callout(Callout callout) {
        wml.paragraph("Finding", callout.text());
        return null;
    }

    @Override
    public Void method(MethodParagraph method) {
        wml.paragraph("Method", method.text());
        return null;
    }

    @Override
    public Void keyFigures(KeyFigures figures) {
        int columns = figures.figures().size();
        out.start("w:tbl").start("w:tblPr");
        wml.value("w:tblStyle", "KeyFigures");
        out.start("w:tblW").attribute("w:w", TEXT_WIDTH).attribute("w:type", "dxa").end();
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        out.end().start("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            out.start("w:gridCol").attribute("w:w", TEXT_WIDTH / columns).end();
        }
        out.end().start("w:tr");
        for (KeyFigure figure : figures.figures()) {
            out.start("w:tc").start("w:tcPr").start("w:tcW").attribute("w:w", TEXT_WIDTH / columns)
                    .attribute("w:type", "dxa").end().end();
            wml.startParagraph("KeyFigure").run(figure.figure()).endParagraph();
            wml.startParagraph("KeyLabel").run(figure.label()).endParagraph();
            out.end();
        }
        out.end().end();
        wml.startParagraph("AfterTable").endParagraph();
        return null;
    }

    @Override
    public Void table(Table table) {
        tables.write(table);
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        wml.startParagraph("Picture");
        picture(figure.chart());
        wml.endParagraph();
        String label = phrases.text("document.figure");
        boolean said = !figure.finding().isEmpty();
        (said ? wml.startParagraphWithNext("FigureCaption") : wml.startParagraph("FigureCaption")).run(label + " ")
                .field("SEQ " + label + " \\* ARABIC", Integer.toString(media.size())).run(". " + figure.caption())
                .endParagraph();
        if (said) {
            wml.paragraph("Finding", figure.finding());
        }
        tables.write(figure.table());
        return null;
    }

    private void picture(Chart chart) {
        Png.Picture picture = Png.paint(chart, Breadth.WIDE, language);
        int number = media.size() + 1;
        Medium medium = new Medium("rIdFigure" + number, "media/figure" + number + ".png", picture.bytes());
        media.add(medium);
        new DocxPicture(wml).write(medium.relationship(), number, chart, picture);
    }
}
