package nl.meetlat.core.participation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * A word that people type before they can begin by an open link. Upper and lower case and spaces make no difference, since it
 * is read from paper.
 *
 * @param value as shown to the researcher, 4-40 characters on one line
 */
public record AccessCode(String value) {

    /** Of a code that is set now; a shorter one that was set before still opens. */
    public static final int MIN_NEW_LENGTH = 6;
    public static final int MIN_LENGTH = 4;
    public static final int MAX_LENGTH = 40;

    public AccessCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("an access code has " + MIN_LENGTH + "-" + MAX_LENGTH
                    + " characters on one line");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && plain(value).length() >= MIN_LENGTH
                && value.chars().noneMatch(Character::isISOControl);
    }

    /** Whether it may be set now. Spaces do not count. */
    public static boolean isValidToSet(String value) {
        return isValid(value) && plain(value).length() >= MIN_NEW_LENGTH;
    }

    /** Whether somebody typed it. The time it takes tells nothing of how much was right. */
    public boolean isTyped(String typed) {
        return MessageDigest.isEqual(bytes(value), bytes(typed));
    }

    private static byte[] bytes(String text) {
        return plain(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
