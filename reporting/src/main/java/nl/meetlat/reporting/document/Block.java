package nl.meetlat.reporting.document;

/** A part of a document. The kinds are closed; a writer handles them all through {@link BlockVisitor}. */
public sealed interface Block permits Heading, Paragraph, Callout, MethodParagraph, KeyFigures, Table, Figure {

    <R> R accept(BlockVisitor<R> visitor);
}
