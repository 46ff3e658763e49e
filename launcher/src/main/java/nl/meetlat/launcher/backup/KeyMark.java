package nl.meetlat.launcher.backup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By which it is seen whether the key of links at hand is the one a backup was made beside. */
final class KeyMark {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LETTERS = 32;

    private KeyMark() {}

    /** @param key in base64 */
    static String of(String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal("mark of a backup".getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LETTERS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
