package nl.meetlat.reporting.document;

/** One method per kind of block. */
public interface BlockVisitor<R> {

    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R callout(Callout callout);

    R method(MethodParagraph method);

    R keyFigures(KeyFigures figures);

    R table(Table table);

    R figure(Figure figure);
}
