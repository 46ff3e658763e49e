package nl.meetlat.web.participation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import nl.meetlat.core.participation.BackgroundName;

/**
 * A background column one can fill in for a participant.
 *
 * @param name of the column
 * @param label as shown
 * @param values that can be chosen, with their labels; empty: any text
 */
public record BackgroundChoice(BackgroundName name, String label, Map<String, String> values) {

    public BackgroundChoice {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
