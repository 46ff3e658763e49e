package nl.meetlat.core.survey;

import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;

/**
 * An organisation's logo; the picture itself is fetched by its hash.
 *
 * @param hash names the picture by its content, 16 lower-case hexadecimal digits
 * @param png true: PNG; false: JPEG
 * @param width in pixels
 * @param height in pixels
 * @param alt what it says to who cannot see it
 */
public record Logo(String hash, boolean png, int width, int height, LocalizedText alt) {

    public Logo {
        Objects.requireNonNull(alt, "alt");
        if (!hash.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not the hash of a logo: '" + hash + "'");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a logo of " + width + " x " + height);
        }
        if (alt.isEmpty()) {
            throw new IllegalArgumentException("a logo without a text for who cannot see it");
        }
    }

    /** Its name as a file, such as {@code logo.0123456789abcdef.png}. */
    public String fileName() {
        return "logo." + hash + (png ? ".png" : ".jpg");
    }
}
