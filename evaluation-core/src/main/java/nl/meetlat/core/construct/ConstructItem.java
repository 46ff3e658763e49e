package nl.meetlat.core.construct;

import java.util.Objects;

import nl.meetlat.core.question.ItemCode;

/**
 * An item's place in a construct.
 *
 * @param item a scale question of the same questionnaire
 * @param reverseCoded whether the answer is turned around (lowest + highest point - answer) before scoring
 */
public record ConstructItem(ItemCode item, boolean reverseCoded) {

    public ConstructItem {
        Objects.requireNonNull(item, "item");
    }
}
