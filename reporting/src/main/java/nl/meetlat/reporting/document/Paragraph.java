package nl.meetlat.reporting.document;

import java.util.Objects;

import nl.meetlat.reporting.text.RichText;

/** Running text. */
public record Paragraph(RichText text) implements Block {

    public Paragraph {
        Objects.requireNonNull(text, "text");
    }

    public static Paragraph of(String text) {
        return new Paragraph(RichText.plain(text));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
