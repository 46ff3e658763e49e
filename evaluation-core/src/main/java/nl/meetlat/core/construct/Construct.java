package nl.meetlat.core.construct;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;

/**
 * A named group of items. When scored, a respondent's score is the mean of the answered items after turning the
 * reverse-coded ones around, if the missing rule is met; when not scored it is only a block with a heading.
 *
 * @param code unique in the questionnaire
 * @param label as shown and reported
 * @param items at least one, in questionnaire order, each item once
 * @param missingRule when a score exists
 * @param scored whether it is combined to a score
 */
public record Construct(ConstructCode code, LocalizedText label, List<ConstructItem> items, MissingRule missingRule,
        boolean scored) {

    public Construct {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(missingRule, "missingRule");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("construct " + code + " has no items");
        }
        Set<ItemCode> seen = new HashSet<>();
        for (ConstructItem item : items) {
            if (!seen.add(item.item())) {
                throw new IllegalArgumentException("construct " + code + " has item " + item.item() + " twice");
            }
        }
        if (scored && missingRule.leastAnswered(items.size()) > items.size()) {
            throw new IllegalArgumentException("construct " + code + " asks for more answers than it has items");
        }
    }
}
