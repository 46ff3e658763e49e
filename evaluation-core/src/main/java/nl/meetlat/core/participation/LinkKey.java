package nl.meetlat.core.participation;

import java.util.Objects;

/**
 * What is stored of a personal link. Neither part opens anything: the secret in the link is derived from the seed with a
 * key that is not in the database, and the hash cannot be turned around.
 *
 * @param seed random, in lower-case hexadecimal, at least 16 bytes
 * @param hash keyed hash of the secret, by which a link is looked up
 */
public record LinkKey(String seed, LinkHash hash) {

    public LinkKey {
        Objects.requireNonNull(hash, "hash");
        if (!seed.matches("([0-9a-f]{2}){16,64}")) {
            throw new IllegalArgumentException("a seed is 16-64 bytes in hexadecimal");
        }
    }

    @Override
    public String toString() {
        return "LinkKey[...]";
    }
}
