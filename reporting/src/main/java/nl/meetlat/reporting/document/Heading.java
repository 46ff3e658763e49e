package nl.meetlat.reporting.document;

/**
 * A heading.
 *
 * @param level 1 (chapter) to 3
 * @param text not blank
 * @param anchor where links point at: lower-case letters, digits and hyphens, unique in the document
 */
public record Heading(int level, String text, String anchor) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level is 1-3: " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a heading without text");
        }
        Anchors.require(anchor);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}
