package nl.meetlat.reporting.document;

import java.util.Objects;

import nl.meetlat.reporting.text.RichText;

/** A finding said in a sentence, set apart from running text. */
public record Callout(RichText text) implements Block {

    public Callout {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.callout(this);
    }
}
