package nl.meetlat.web.config;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys derived from {@link Setting#SECRET}, one per purpose, so that what is made with one says nothing about another.
 * None of them is ever stored.
 */
public final class SecretKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int MIN_SECRET_BYTES = 32;

    private final byte[] secret;

    /** @param secret at least 32 bytes */
    public SecretKeys(byte[] secret) {
        if (secret.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("a secret has at least 32 bytes, this one " + secret.length);
        }
        this.secret = secret.clone();
    }

    /** @throws IllegalStateException when the setting is not base64 of at least 32 bytes */
    public static SecretKeys fromSettings() {
        try {
            return new SecretKeys(Base64.getDecoder().decode(Setting.SECRET.text().strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(Setting.SECRET.variable() + " is not base64 of at least 32 bytes", e);
        }
    }

    /**
     * Keyed hash of the data under the key of a purpose.
     *
     * @param purpose a fixed name such as {@code link}
     * @return 32 bytes
     */
    public byte[] hash(String purpose, byte[] data) {
        byte[] key = mac(secret, ("meetlat/" + purpose).getBytes(StandardCharsets.UTF_8));
        return mac(key, data);
    }

    private static byte[] mac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is missing in this Java", e);
        }
    }
}
