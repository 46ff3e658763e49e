package nl.meetlat.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;

/**
 * A report: title and blocks in reading order.
 *
 * @param language its texts are written in
 * @param title not blank
 * @param subtitle under the title; may be empty
 * @param imprint at the foot of every page: what made it and when; may be empty
 * @param blocks in reading order; anchors are unique
 */
public record Document(Language language, String title, String subtitle, String imprint, List<Block> blocks) {

    public Document {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(imprint, "imprint");
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document without title");
        }
        Set<String> anchors = new HashSet<>();
        blocks.stream().flatMap(Document::anchors).forEach(anchor -> {
            if (!anchors.add(anchor)) {
                throw new IllegalArgumentException("anchor " + anchor + " occurs twice");
            }
        });
    }

    /** All tables in reading order, those of figures included. */
    public List<Table> tables() {
        return blocks.stream().flatMap(Document::tablesOf).toList();
    }

    private static Stream<Table> tablesOf(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table);
        }
        return block instanceof Figure figure ? Stream.of(figure.table()) : Stream.empty();
    }

    private static Stream<String> anchors(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.anchor());
        }
        if (block instanceof Table table) {
            return Stream.of(table.anchor());
        }
        return block instanceof Figure figure ? Stream.of(figure.anchor(), figure.table().anchor()) : Stream.empty();
    }
}
