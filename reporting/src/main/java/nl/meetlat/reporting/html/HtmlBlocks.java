package nl.meetlat.reporting.html;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.chart.Breadth;
import nl.meetlat.reporting.chart.Svg;
import nl.meetlat.reporting.document.BlockVisitor;
import nl.meetlat.reporting.document.Callout;
import nl.meetlat.reporting.document.Figure;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.document.KeyFigures;
import nl.meetlat.reporting.document.KeyFigures.KeyFigure;
import nl.meetlat.reporting.document.MethodParagraph;
import nl.meetlat.reporting.document.Paragraph;
import nl.meetlat.reporting.document.Table;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Writes block after block, numbering tables and figures. */
final class HtmlBlocks implements BlockVisitor<Void> {

    private final Markup out;
    private final Language language;
    private final Phrases phrases;
    private final int topLevel;
    private final HtmlTable tables;
    private int figureNumber;
    private int tableNumber;

    HtmlBlocks(Markup out, Language language, int topLevel) {
        this.out = out;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.topLevel = topLevel;
        this.tables = new HtmlTable(out, language);
    }

    @Override
    public Void heading(Heading heading) {
        String element = "h" + Math.min(6, topLevel + heading.level() - 1);
        out.start(element).attribute("id", heading.anchor()).text(heading.text()).end().newLine();
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        text("p", "", paragraph.text());
        return null;
    }

    @Override
    public Void callout(Callout callout) {
        text("p", "say", callout.text());
        return null;
    }

    @Override
    public Void method(MethodParagraph method) {
        text("p", "method", method.text());
        return null;
    }

    @Override
    public Void keyFigures(KeyFigures figures) {
        out.start("dl").attribute("class", "key-figures");
        for (KeyFigure figure : figures.figures()) {
            out.start("div").element("dt", figure.label()).element("dd", figure.figure()).end();
        }
        out.end().newLine();
        return null;
    }

    @Override
    public Void table(Table table) {
        tableNumber++;
        tables.write(table, phrases.text("document.table.caption", Integer.toString(tableNumber), table.caption()));
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        figureNumber++;
        tableNumber++;
        out.start("figure").attribute("id", figure.anchor());
        out.start("figcaption").text(
                phrases.text("document.figure.caption", Integer.toString(figureNumber), figure.caption())).end();
        out.append(Svg.inPage(figure.chart(), Breadth.WIDE, language, "chart wide"));
        out.append(Svg.inPage(figure.chart(), Breadth.NARROW, language, "chart narrow"));
        if (!figure.finding().isEmpty()) {
            text("p", "say", figure.finding());
        }
        out.start("details").element("summary", phrases.text("document.figure.table"));
        tables.write(figure.table(),
                phrases.text("document.table.caption", Integer.toString(tableNumber), figure.table().caption()));
        out.end().end().newLine();
        return null;
    }

    private void text(String element, String cssClass, RichText text) {
        out.start(element);
        if (!cssClass.isEmpty()) {
            out.attribute("class", cssClass);
        }
        HtmlText.write(out, text);
        out.end().newLine();
    }
}
