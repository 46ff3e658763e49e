package nl.meetlat.core.evaluation.finding;

import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;

/**
 * The respondents a figure is about.
 *
 * @param value the value they have in common, as stored; empty = everybody
 * @param label of the value; empty for everybody
 */
public record Group(Optional<String> value, LocalizedText label) {

    public static final Group EVERYBODY = new Group(Optional.empty(), LocalizedText.EMPTY);

    public Group {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }

    public static Group of(String value, LocalizedText label) {
        return new Group(Optional.of(value), label);
    }

    public boolean isEverybody() {
        return value.isEmpty();
    }
}
