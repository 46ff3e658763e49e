package nl.meetlat.reporting.document;

import java.util.Objects;

import nl.meetlat.reporting.text.RichText;

/** How the figures were made: a paragraph of the method section. */
public record MethodParagraph(RichText text) implements Block {

    public MethodParagraph {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.method(this);
    }
}
