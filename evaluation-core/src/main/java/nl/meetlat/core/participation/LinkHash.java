package nl.meetlat.core.participation;

/**
 * The keyed hash of the secret in a personal link, by which its participant is found.
 *
 * @param value 32 bytes in lower-case hexadecimal
 */
public record LinkHash(String value) {

    public LinkHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash is 32 bytes in hexadecimal");
        }
    }
}
