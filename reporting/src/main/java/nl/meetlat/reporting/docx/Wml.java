package nl.meetlat.reporting.docx;

import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.RichText;

/** Writes the elements of WordprocessingML that documents here consist of. */
final class Wml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Markup out;

    private Wml(Markup out) {
        this.out = out;
    }

    /** A part with this root element. */
    static Wml part(String root) {
        return new Wml(Markup.xmlDocument().start(root).attribute("xmlns:w", NAMESPACE)
                .attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"));
    }

    String endPart() {
        return out.end().toString();
    }

    Markup markup() {
        return out;
    }

    /** An empty element with one value. */
    Wml value(String element, String value) {
        out.start(element).attribute("w:val", value).end();
        return this;
    }

    Wml startParagraph(String style) {
        out.start("w:p").start("w:pPr");
        value("w:pStyle", style);
        out.end();
        return this;
    }

    /** A paragraph on the same page as the next. */
    Wml startParagraphWithNext(String style) {
        out.start("w:p").start("w:pPr");
        value("w:pStyle", style);
        out.start("w:keepNext").end().end();
        return this;
    }

    Wml endParagraph() {
        out.end();
        return this;
    }

    Wml paragraph(String style, RichText text) {
        return startParagraph(style).text(text).endParagraph();
    }

    Wml text(RichText text) {
        for (RichText.Run run : text.unbroken().runs()) {
            switch (run.emphasis()) {
                case NONE -> run(run.text());
                case ITALIC -> run(run.text(), "w:i");
                case STRONG -> run(run.text(), "w:b");
            }
        }
        return this;
    }

    Wml run(String text) {
        out.start("w:r");
        return endRun(text);
    }

    private Wml run(String text, String property) {
        out.start("w:r").start("w:rPr").start(property).end().end();
        return endRun(text);
    }

    /** A run in a character style. */
    Wml styledRun(String text, String style) {
        out.start("w:r").start("w:rPr");
        value("w:rStyle", style);
        out.end();
        return endRun(text);
    }

    private Wml endRun(String text) {
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.start("w:br").end();
            }
            out.start("w:t").attribute("xml:space", "preserve").text(lines[i]).end();
        }
        out.end();
        return this;
    }

    Wml tab() {
        out.start("w:r").start("w:tab").end().end();
        return this;
    }

    /** A field with the result it has now. */
    Wml field(String instruction, String result) {
        out.start("w:fldSimple").attribute("w:instr", " " + instruction + " ");
        run(result);
        out.end();
        return this;
    }
}
