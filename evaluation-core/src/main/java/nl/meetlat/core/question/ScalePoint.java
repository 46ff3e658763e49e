package nl.meetlat.core.question;

import java.util.Objects;

/**
 * One point of an answer scale.
 *
 * @param value as stored and exported; not blank; {@code |} is not allowed, it separates multiple choices
 * @param label as shown
 * @param missing true for "no opinion": a choice that is offered and stored but never scored or counted as valid
 */
public record ScalePoint(String value, LocalizedText label, boolean missing) {

    public ScalePoint {
        Objects.requireNonNull(label, "label");
        if (value == null || value.isBlank() || value.contains("|") || value.length() > 100) {
            throw new IllegalArgumentException("a scale value is 1-100 characters without '|': '" + value + "'");
        }
    }
}
