package nl.meetlat.web.answering;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes a few bytes so that nobody can read, change or make them, and that they hold under one name and for a time only.
 * AES-256-GCM with a random nonce: the same bytes look different each time.
 */
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 500;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @return URL-safe text */
    String close(byte[] content, String name, Instant now, Duration validity) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        long until = now.plus(validity).getEpochSecond();
        byte[] plain = ByteBuffer.allocate(Long.BYTES + content.length).putLong(until).put(content).array();
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, name).orElseThrow();
        byte[] all = ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The bytes; empty when they were not closed here under this name, or are no longer valid. */
    Optional<byte[]> open(String sealed, String name, Instant now) {
        return decode(sealed).filter(all -> all.length > NONCE_BYTES + TAG_BITS / Byte.SIZE)
                .flatMap(all -> crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES),
                        Arrays.copyOfRange(all, NONCE_BYTES, all.length), name))
                .map(ByteBuffer::wrap)
                .filter(plain -> plain.getLong() >= now.getEpochSecond())
                .map(plain -> Arrays.copyOfRange(plain.array(), plain.position(), plain.limit()));
    }

    private static Optional<byte[]> decode(String sealed) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] input, String name) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(CIPHER + " is missing in this Java", e);
        }
    }
}
