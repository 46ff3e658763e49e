package nl.meetlat.core.participation;

import java.util.Objects;

/**
 * Names a participant in the addresses of pages. Random, but no secret: knowing it gives access to nothing.
 *
 * @param value 26 lower-case letters and digits 2-7 (128 random bits in base 32)
 */
public record PublicId(String value) {

    public PublicId {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a public id: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return value.matches("[a-z2-7]{26}");
    }

    @Override
    public String toString() {
        return value;
    }
}
