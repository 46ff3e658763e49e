package nl.meetlat.reporting.document;

import java.util.Objects;

import nl.meetlat.reporting.chart.Chart;
import nl.meetlat.reporting.text.RichText;

/**
 * A chart with its caption, the finding it shows in a sentence, and the table of its numbers.
 *
 * @param anchor where links point at; unique in the document
 * @param caption what it shows
 * @param chart what is drawn
 * @param finding what to see in it; may be empty
 * @param table its numbers, for who cannot see the chart or wants to reckon
 */
public record Figure(String anchor, String caption, Chart chart, RichText finding, Table table) implements Block {

    public Figure {
        Anchors.require(anchor);
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(table, "table");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figure(this);
    }
}
