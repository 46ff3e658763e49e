package nl.meetlat.core.participation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beforehand of a participant: the background columns of the participant list, in the list's order.
 *
 * @param values by column; a value has 1-100 characters on one line; a column that is blank for this participant is left out
 */
public record Backgrounds(Map<BackgroundName, String> values) {

    public static final Backgrounds NONE = new Backgrounds(Map.of());
    public static final int MAX_VALUE_LENGTH = 100;

    public Backgrounds {
        Map<BackgroundName, String> known = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                known.put(name, OneLine.require(value, 1, MAX_VALUE_LENGTH, "value of background " + name));
            }
        });
        values = Collections.unmodifiableMap(known);
    }

    public Optional<String> value(BackgroundName name) {
        return Optional.ofNullable(values.get(name));
    }

    public Set<BackgroundName> names() {
        return values.keySet();
    }
}
