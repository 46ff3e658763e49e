package nl.meetlat.reporting.document;

import java.util.List;

/**
 * A few figures printed large at the top of a report.
 *
 * @param figures from left to right, at least one
 */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    /**
     * One large figure.
     *
     * @param figure as printed ("72%")
     * @param label what it is, in a few words
     */
    public record KeyFigure(String figure, String label) {

        public KeyFigure {
            if (figure.isBlank() || label.isBlank()) {
                throw new IllegalArgumentException("a key figure has a figure and a label: '" + figure + "'");
            }
        }
    }

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no key figures");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.keyFigures(this);
    }
}
